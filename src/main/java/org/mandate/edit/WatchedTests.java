package org.mandate.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.Rulebook;
import org.mandate.ruletest.RuleTest;
import org.mandate.ruletest.TestReader;
import org.mandate.ruletest.TestReport;
import org.mandate.ruletest.TestResult;
import org.mandate.ruletest.TestRun;

/** The rule tests that an edit touches, and which of them failed before. */
final class WatchedTests {

    /** What is shown of those that break. */
    private static final int MOST = 5;

    private final Set<String> failed = new TreeSet<>();

    /**
     * How the tests that were run came out.
     *
     * @param run how many
     * @param broke those that failed and did not before, or were not run before
     * @param still how many failed before as well
     * @param mended titles of those that passed and failed before
     */
    record Outcome(int run, List<TestResult> broke, int still, List<String> mended) {

        /** {@code 12 rule tests touched by it: 1 broke}, and why it did. */
        String text() {
            if (run == 0) {
                return "no rule test touches it\n";
            }
            StringBuilder text = new StringBuilder(Said.count(run, "rule test touches it", "rule tests touch it"));
            text.append(broke.isEmpty() ? "" : ", " + broke.size() + (broke.size() == 1 ? " breaks" : " break"));
            text.append(still == 0 ? "" : ", " + still + " failed before as well");
            text.append(broke.isEmpty() && still == 0 ? ", all pass" : "").append('\n');
            mended.forEach(title -> text.append("  mended: ").append(title).append('\n'));
            broke.stream().limit(MOST).map(TestReport::brief).forEach(text::append);
            if (!broke.isEmpty()) {
                text.append("  mandate test says why").append(broke.size() > MOST ? ", and of all of them" : "");
                text.append('\n');
            }
            return text.toString();
        }
    }

    /** Runs the tests that an edit touches. */
    Outcome run(
            List<RuleTest> tests,
            Rulebook rulebook,
            WatchedRules.Changed changed,
            SortedSet<Path> saved,
            Set<String> cases) {
        Set<String> rules = new HashSet<>(changed.rules());
        rulebook.rules().values().stream()
                .filter(rule -> rule.thresholds().stream().anyMatch(changed.thresholds()::contains))
                .forEach(rule -> rules.add(rule.name()));
        Set<String> files = files(tests, rulebook, changed, saved);
        TestRun run = new TestRun(rulebook);
        List<TestResult> results = tests.stream()
                .filter(test -> cases.contains(test.file().id())
                        || files.contains(test.at().text().name())
                        || names(test).stream().anyMatch(rules::contains))
                .map(run::run)
                .toList();
        return compared(results);
    }

    /** Test files that were saved; those of changed rules that no test names; those of the method where it changed. */
    private static Set<String> files(
            List<RuleTest> tests, Rulebook rulebook, WatchedRules.Changed changed, SortedSet<Path> saved) {
        Set<String> files = saved.stream()
                .filter(file -> file.toString().endsWith(TestReader.SUFFIX))
                .map(WatchedFiles::shown)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = tests.stream().flatMap(test -> names(test).stream()).collect(Collectors.toSet());
        for (RuleInfo rule : rulebook.rules().values()) {
            boolean edited = changed.rules().contains(rule.name()) && !named.contains(rule.name());
            if (edited || (changed.method() && rule.ranking())) {
                files.add(rule.file().replaceAll("\\.drl$", TestReader.SUFFIX));
            }
        }
        return files;
    }

    private static Set<String> names(RuleTest test) {
        return test.expected().stream()
                .map(expected -> expected.fields().get("rule"))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Outcome compared(List<TestResult> results) {
        List<TestResult> broke = new ArrayList<>();
        List<String> mended = new ArrayList<>();
        int still = 0;
        for (TestResult result : results) {
            String title = result.test().title();
            if (result.passed()) {
                if (failed.remove(title)) {
                    mended.add(title);
                }
            } else if (failed.add(title)) {
                broke.add(result);
            } else {
                still++;
            }
        }
        return new Outcome(results.size(), broke, still, mended);
    }
}
