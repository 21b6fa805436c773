package org.mandate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.Rulebook;

/** Each kind of condition in a rulebook that has one rule for each. */
final class WhyNotConditionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/whynot");
    private static final SortedMap<String, String> TEXTS = RuleFiles.read(FOLDER.resolve("conditions"));
    private static final Rulebook RULEBOOK = Rulebook.of(TEXTS);
    private static final Settings SETTINGS = SettingsReader.read(FOLDER.resolve("conditions/settings.yaml"));
    private static final CaseFile CASE = new CaseReader(null, FOLDER.resolve("seeds")).read(FOLDER.resolve("facts/w"));

    private static final WhyNotFinder WHY = new WhyNotFinder(RULEBOOK, TEXTS, SETTINGS);

    @Test
    void aConstant() {
        WhyNot answer = whyNot("A constant");
        assertFails(answer, "stance == Stance.REJECTS");
        assertThat(answer.nearest()).singleElement().satisfies(near -> {
            assertThat(near.id()).isEqualTo("doubts");
            assertThat(near.is()).isEqualTo("DOUBTS");
            assertThat(near.needed()).isEqualTo("REJECTS");
        });
        assertThat(answer.changes())
                .anySatisfy(c -> assertThat(c.options())
                        .containsExactly("--set doubts.stance=REJECTS", "--set doubts.negotiable=false"));
    }

    @Test
    void aType() {
        WhyNot answer = whyNot("A type");
        assertThat(answer.failing()).isNotNull();
        assertThat(sentence(answer)).isEqualTo("There is no election on record.");
        assertThat(answer.changes())
                .anySatisfy(c -> assertThat(c.options().get(0)).contains("--add", "Election", "status: AHEAD"));
    }

    @Test
    void aJoinWithAThreshold() {
        WhyNot answer = whyNot("A join with a threshold");
        assertFails(answer, "$more + $force.vacancies() > $limit * $deployed");
        assertThat(answer.nearest()).isNotEmpty();
        assertThat(answer.nearest().get(0).id()).isEqualTo("grow");
        assertThat(answer.nearest().get(0).is()).isEqualTo("3000");
        assertThat(answer.nearest().get(0).needed()).isEqualTo("more than 3000");
        assertThat(answer.nearest().get(0).by()).isZero();
        assertThat(answer.changes())
                .extracting(c -> c.options().get(0))
                .contains("--set strength.authorisedMilitary=13001");
        assertThat(answer.changes())
                .anySatisfy(c -> assertThat(c.options().get(0)).startsWith("--threshold people-share=0.24"));
    }

    @Test
    void anAbsence() {
        WhyNot answer = whyNot("An absence");
        assertFails(answer, "not HostPosition( on == OptionKind.WITHDRAW, stance == Stance.DEMANDS )");
        assertThat(answer.nearest()).extracting(WhyNot.Near::id).containsExactly("wants-it-gone");
        assertThat(answer.changes()).extracting(c -> c.options().get(0)).contains("--drop wants-it-gone");
    }

    @Test
    void anAbsenceOfTwoTogether() {
        WhyNot answer = whyNot("An absence of two together");
        assertThat(answer.changes()).isNotEmpty();
        assertThat(answer.nearest()).isNotEmpty();
    }

    @Test
    void anExistence() {
        WhyNot answer = whyNot("An existence");
        assertFails(answer, "exists Precondition( status == PreconditionStatus.MET )");
        assertThat(answer.nearest()).extracting(WhyNot.Near::id).containsExactly("talks");
        assertThat(answer.changes()).extracting(c -> c.options().get(0)).contains("--set talks.status=MET");
    }

    @Test
    void aCount() {
        WhyNot answer = whyNot("A count");
        assertFails(answer, "$count >= $limit");
        assertThat(answer.nearest().get(0).sentence()).isEqualTo("count is 2, needed is at least 3; it misses by 1");
        assertThat(answer.nearest()).extracting(WhyNot.Near::id).contains("flights");
        assertThat(answer.changes()).extracting(c -> c.options().get(0)).contains("--threshold straining-acts=2");
    }

    @Test
    void aConclusionOfAnotherRule() {
        WhyNot answer = whyNot("A conclusion of another rule");
        assertThat(sentence(answer)).isEqualTo("No rule concluded a risk.");
        assertThat(answer.sources()).singleElement().satisfies(source -> {
            assertThat(source.rule()).isEqualTo("A count");
            assertThat(source.fails()).isEqualTo("$count >= $limit");
        });
        assertThat(answer.changes()).extracting(c -> c.options().get(0)).contains("--threshold straining-acts=2");
    }

    @Test
    void aSum() {
        WhyNot answer = whyNot("A sum");
        assertFails(answer, "$sum >= $more");
        assertThat(answer.changes())
                .extracting(c -> c.options().get(0))
                .contains("--set grow.uniformedChange=500", "--set pledge.personnel=2000");
    }

    @Test
    void alternativesAreOneCondition() {
        WhyNot answer = whyNot("One or the other");
        assertThat(sentence(answer)).contains("cannot be taken apart further");
        assertThat(answer.changes()).isEmpty();
    }

    @Test
    void oneOptionAndNotAnother() {
        assertThat(whyNot("An option that keeps a task").answer()).isEqualTo(WhyNot.Answer.FIRED);
        WhyNot answer = WHY.of(CASE, CASE.reviewDate(), "An option that keeps a task", "grow");
        assertFails(answer, "keeps contains MandateTask.HUMAN_RIGHTS");
        assertThat(answer.nearest()).extracting(WhyNot.Near::id).containsExactly("grow");
        assertThat(answer.changes()).extracting(c -> c.options().get(0)).contains("--set 'grow.keeps=[HUMAN_RIGHTS]'");
    }

    @Test
    void aRuleThatFiredSaysWhere() {
        WhyNot answer = whyNot("The host has a say");
        assertThat(answer.answer()).isEqualTo(WhyNot.Answer.FIRED);
        assertThat(answer.conclusions()).extracting(WhyNot.Concluded::because).anyMatch(b -> b.contains("stay"));
    }

    private static WhyNot whyNot(String rule) {
        return WHY.of(CASE, CASE.reviewDate(), rule, null);
    }

    private static void assertFails(WhyNot answer, String condition) {
        assertThat(answer.answer()).isEqualTo(WhyNot.Answer.DID_NOT_FIRE);
        assertThat(answer.failing()).isNotNull();
        assertThat(Objects.requireNonNull(answer.failing()).text()).isEqualTo(condition);
    }

    private static String sentence(WhyNot answer) {
        assertThat(answer.failing()).isNotNull();
        return Objects.requireNonNull(answer.failing()).sentence();
    }
}
