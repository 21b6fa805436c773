package org.mandate.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

    @Test
    void everyRuleHasATestInWhichItFires() {
        assertThat(rulesNamed(true)).containsAll(rules());
    }

    @Test
    void everyRuleHasATestInWhichItDoesNotFire() {
        assertThat(rulesNamed(false)).containsAll(rules());
    }

    private static Set<String> rules() {
        return new TreeSet<>(Mali.rulebook().rules().keySet());
    }

    private static Set<String> rulesNamed(boolean present) {
        Set<String> names = new TreeSet<>();
        for (RuleTest test : tests()) {
            for (Expectation expected : test.expected()) {
                String rule = expected.fields().get("rule");
                if (rule != null && expected.present() == present) {
                    names.add(rule);
                }
            }
        }
        return names;
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
