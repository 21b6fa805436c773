package org.mandate.ruletest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.testing.Golden;

/** What an analyst who writes rule tests is told. */
final class RuleTestsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/ruletests");

    @TempDir
    private Path temporary;

    @Test
    void everySlipOfATestFileIsSaidAtItsPlace() {
        InvalidInput wrong =
                catchThrowableOfType(InvalidInput.class, () -> TinyRulebook.tests(RESOURCES.resolve("bad")));
        String said = wrong.diagnostics().stream().map(Diagnostic::text).collect(Collectors.joining());
        Golden.matches(RESOURCES.resolve("bad/expected.txt"), said);
    }

    @Test
    void aFailureSaysWhatCameInsteadAndWhy() throws Exception {
        Files.writeString(temporary.resolve("host.test.yaml"), """
                - name: wrong throughout
                  given:
                    HostPosition: [{by: Government, on: REINFORCE, stance: REJECTS}]
                  expect:
                    findings: [{option: reinforce, criterion: CONSENT, side: FOR, strength: WEAK}]
                    risks: [{kind: CONSENT_EROSION, rule: The host acts against the mission}]
                    scores: [{option: maintain, score: 0.51}]
                    ranking: [maintain]
                    none:
                      findings: [{option: reinforce}]
                      demands: [{option: maintain}]
                """);
        String said = TestReport.text(run(TinyRulebook.tests(temporary)));
        Golden.matches(RESOURCES.resolve("failed.txt"), said.replace(temporary.getFileName() + "/", "rules/"));
    }

    @Test
    void theTestsOfTheTinyRulebookPass() {
        assertThat(TestReport.text(run(TinyRulebook.tests()))).isEqualTo("2 tests, all passed\n");
    }

    @Test
    void numbersAgreeToTheDecimalsWritten() {
        assertThat(Value.agrees("0.45", 0.4549)).isTrue();
        assertThat(Value.agrees("0.45", 0.4451)).isTrue();
        assertThat(Value.agrees("0.450", 0.4549)).isFalse();
        assertThat(Value.agrees("2", 2.4)).isTrue();
        assertThat(Value.agrees("none", null)).isTrue();
        assertThat(Value.agrees("0.5", Double.NaN)).isFalse();
        assertThat(Value.agrees("STRONG", "WEAK")).isFalse();
    }

    @Test
    void coverageNamesWhatWasNeverTried() {
        Coverage coverage = Coverage.of(TinyRulebook.TEXTS, TinyRulebook.RULEBOOK, TinyRulebook.tests());
        Golden.matches(RESOURCES.resolve("coverage.txt"), coverage.text());
    }

    @Test
    void mutationNamesTheChangesThatNoTestNotices() {
        Mutation mutation = Mutation.run(
                TinyRulebook.TEXTS, TinyRulebook.RULEBOOK, TinyRulebook.settings(), TinyRulebook.tests(), steps -> {});
        Golden.matches(RESOURCES.resolve("mutation.txt"), mutation.text());
        assertThat(mutation.outcomes())
                .anyMatch(o -> o.noticedBy() != null && o.change().contains("becomes supports"));
    }

    @Test
    void buildServersReadTheResults() {
        Golden.matches(RESOURCES.resolve("junit.xml"), JUnitXml.of(run(TinyRulebook.tests())));
    }

    private static List<TestResult> run(List<RuleTest> tests) {
        TestRun run = new TestRun(TinyRulebook.RULEBOOK);
        return tests.stream().map(run::run).toList();
    }
}
