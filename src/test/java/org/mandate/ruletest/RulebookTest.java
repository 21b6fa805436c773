package org.mandate.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandate.facts.CaseReader;
import org.mandate.testing.Mali;

/** The rule tests of the shipped rulebook, each in a session of its own. */
final class RulebookTest {

    @TestFactory
    Stream<DynamicTest> rulesConcludeWhatTheirTestsSay() {
        TestRun run = new TestRun(Mali.rulebook());
        return tests().stream()
                .map(test -> DynamicTest.dynamicTest(test.title(), () -> {
                    TestResult result = run.run(test);
                    assertThat(result.passed())
                            .as(TestReport.text(List.of(result)))
                            .isTrue();
                }));
    }

    private static List<RuleTest> tests() {
        CaseReader cases = new CaseReader(null, Path.of("seeds"));
        return new TestReader(
                        cases,
                        Path.of("facts")::resolve,
                        Mali.settings(),
                        Mali.rulebook().rules().keySet())
                .readAll(Path.of("rules"));
    }
}
