package org.mandate.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** After an edit only what was edited is compiled again, and nothing that is wrong there passes. */
final class BothCompilersTest {

    private static final String HEAD =
            "package rules\nimport org.mandate.vocabulary.*\nimport org.mandate.rules.Conclude\n";
    private static final String SOUND = rule("Stands", "Pledge( $people : personnel )");

    @TempDir
    Path folder;

    private RulebookCache cache = RulebookCache.none();

    @BeforeEach
    void acceptSoundRules() {
        cache = RulebookCache.in(folder, note -> {});
        assertThat(problems(SOUND + rule("Edited", "Option( )"))).isEmpty();
    }

    @Test
    void whatBothAcceptedIsFoundAgain() {
        SortedMap<String, String> texts = texts(SOUND + rule("Edited", "Option( )"));

        assertThat(cache.isAccepted(CacheKey.of(texts))).isTrue();
        assertThat(cache.nearestAccepted(CacheKey.of(texts), texts)).isNotNull();
    }

    @Test
    void whatOnlyTheOtherCompilerReportsIsReportedInAnEditedRule() {
        SortedMap<String, String> twice =
                texts(SOUND + rule("Edited", "Pledge( people : personnel )\n    Pledge( people : personnel )"));

        assertThat(BothCompilers.problems(parsed(twice), twice, cache))
                .extracting(Diagnostic::code)
                .containsExactly("classic-compiler");
        assertThat(cache.isAccepted(CacheKey.of(twice))).isFalse();
        assertThat(BothCompilers.problems(parsed(twice), twice, cache))
                .as("asked again, it does not take the kept rules for accepted ones")
                .hasSize(1);
    }

    @Test
    void aSlipInAnEditedRuleIsNamedAtItsPlace() {
        SortedMap<String, String> slip = texts(SOUND + rule("Edited", "Option( kind > 3 )"));

        InvalidInput wrong =
                catchThrowableOfType(InvalidInput.class, () -> BothCompilers.problems(parsed(slip), slip, cache));

        assertThat(wrong.diagnostics()).hasSize(1);
        assertThat(wrong.diagnostics().get(0).sourceLine()).contains("kind > 3");
        assertThat(wrong.diagnostics())
                .as("the same as without a cache")
                .isEqualTo(catchThrowableOfType(InvalidInput.class, () -> Rulebook.of(slip))
                        .diagnostics());
    }

    private List<Diagnostic> problems(String rules) {
        SortedMap<String, String> texts = texts(rules);
        return BothCompilers.problems(parsed(texts), texts, cache);
    }

    private static ParsedRulebook parsed(SortedMap<String, String> texts) {
        List<Diagnostic> problems = new ArrayList<>();
        ParsedRulebook parsed = ParsedRulebook.read(texts, problems);
        assertThat(problems).isEmpty();
        return parsed;
    }

    private static SortedMap<String, String> texts(String rules) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("rules/host.drl", HEAD + rules);
        return texts;
    }

    private static String rule(String name, String conditions) {
        return "\nrule \"" + name + "\"\n    @doc(\"d\") @basis(\"b\") @cases(\"\") @knownFrom(\"1994\")\nwhen\n    "
                + conditions + "\n    $o : Option( )\nthen\n"
                + "    Conclude.against(kcontext, $o, Criterion.COST, Strength.WEAK, \"t\");\nend\n";
    }
}
