package org.mandate.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.RuleLine;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.ranking.Ranker;
import org.mandate.rules.RuleFiles;
import org.mandate.testing.Golden;
import org.mandate.testing.Mali;

/** Every rule of the rulebook, asked about on real cases. */
final class WhyNotCasesTest {

    private static final SortedMap<String, String> TEXTS = RuleFiles.read(Path.of("rules"));
    private static final WhyNotFinder FINDER = new WhyNotFinder(Mali.rulebook(), TEXTS, Mali.settings());

    /** What is claimed to make a rule fire is ranked once more by another way, which knows nothing of the search. */
    @ParameterizedTest
    @ValueSource(strings = {"mali-2023", "unifil-2025"})
    void everyRuleThatDidNotFireSaysWhyAndKeepsItsWord(String name) {
        CaseFile file = new CaseReader(null, Path.of("seeds")).read(Path.of("facts", name));
        DecisionRecord record = new Ranker(Mali.rulebook(), Mali.settings()).rankWithoutTries(file, file.reviewDate());
        Map<String, Integer> counts = new TreeMap<>();
        for (RuleLine rule : record.rules()) {
            WhyNotFinder.Found found = FINDER.find(file, file.reviewDate(), rule.name(), null);
            WhyNot answer = found.answer();
            assertThat(answer.answer() == WhyNot.Answer.FIRED).as(rule.name()).isEqualTo(rule.fired());
            counts.merge(kind(answer), 1, Integer::sum);
            assertThat(answer.json() + WhyNotText.of(answer))
                    .as(rule.name())
                    .doesNotContain("mandate_", "GENERATED", "java.", "Optional[");
            if (answer.answer() == WhyNot.Answer.DID_NOT_FIRE) {
                assertThat(answer.failing()).as(rule.name()).isNotNull();
                assertThat(found.attempts()).hasSameSizeAs(answer.changes());
                found.attempts().forEach(a -> assertFires(rule.name(), file, a));
            }
        }
        System.out.println("why-not " + name + ": " + counts);
        assertThat(counts.keySet()).contains("did not fire, with a change");
    }

    @Test
    void aConstantInMali() {
        golden("The host rejects it", "constant");
    }

    @Test
    void aJoinWithAThresholdInMali() {
        golden("A force that never filled its posts", "join");
    }

    @Test
    void anAbsenceInMali() {
        golden("Nobody is on record as leaving", "absence");
    }

    private static void golden(String rule, String file) {
        String text = WhyNotText.of(FINDER.of(Mali.file(), Mali.JANUARY, rule, null));
        Golden.matches(Path.of("src/test/resources/golden/why-not-" + file + ".txt"), text);
    }

    private static void assertFires(String rule, CaseFile file, NearSearch.Attempt attempt) {
        DecisionRecord record = new Ranker(Mali.rulebook(), attempt.state().settings())
                .rankWithoutTries(attempt.state().file(), file.reviewDate());
        if (record.rules().stream().noneMatch(r -> r.name().equals(rule) && r.fired())) {
            fail("\"" + rule + "\" does not fire with " + attempt.edits());
        }
    }

    private static String kind(WhyNot answer) {
        return switch (answer.answer()) {
            case FIRED -> "fired";
            case CANNOT_BE_TAKEN_APART -> "cannot be taken apart";
            case DID_NOT_FIRE -> "did not fire, " + (answer.changes().isEmpty() ? "no change found" : "with a change");
        };
    }
}
