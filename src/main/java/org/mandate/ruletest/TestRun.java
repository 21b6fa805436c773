package org.mandate.ruletest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.ranking.Trial;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Conclusion;

/** Runs rule tests against a rulebook. */
public final class TestRun {

    private static final int SHOWN = 3;

    private final Rulebook rulebook;

    public TestRun(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Runs one test in a session of its own. */
    public TestResult run(RuleTest test) {
        try {
            return judge(test, Trial.of(rulebook, test.settings(), test.file(), test.day()));
        } catch (InvalidInput wrong) {
            StringBuilder said = new StringBuilder("the rules give no result:\n");
            for (Diagnostic problem : wrong.diagnostics()) {
                said.append("    ").append(problem.message()).append('\n');
            }
            return new TestResult(
                    test, List.of(new TestResult.Failure(test.expected().get(0), said.toString())));
        }
    }

    /** Whether a test passes, without saying why not; changed rules on which the engine stumbles do not pass. */
    boolean passes(RuleTest test) {
        try {
            Trial trial = Trial.of(rulebook, test.settings(), test.file(), test.day());
            return test.expected().stream().allMatch(e -> holds(e, trial));
        } catch (RuntimeException wrong) {
            return false;
        }
    }

    private TestResult judge(RuleTest test, Trial trial) {
        List<TestResult.Failure> failures = new ArrayList<>();
        for (Expectation expected : test.expected()) {
            if (!holds(expected, trial)) {
                failures.add(new TestResult.Failure(expected, explain(expected, trial)));
            }
        }
        return new TestResult(test, failures);
    }

    private static boolean holds(Expectation expected, Trial trial) {
        boolean found = expected.category().of(trial.conclusions()).stream().anyMatch(expected::matches);
        return found == expected.present();
    }

    private String explain(Expectation expected, Trial trial) {
        List<Reading> readings = expected.category().of(trial.conclusions());
        Derivation derivation = new Derivation(rulebook, trial);
        StringBuilder said = new StringBuilder();
        if (!expected.present()) {
            said.append("but there is\n");
            readings.stream().filter(expected::matches).limit(SHOWN).forEach(r -> show(r, expected, derivation, said));
            return said.toString();
        }
        List<Reading> near = nearest(expected, readings);
        if (near.isEmpty()) {
            said.append(
                    readings.isEmpty()
                            ? "but there are no " + expected.category().label() + "\n"
                            : "but none of the " + readings.size() + " "
                                    + expected.category().label() + " is like it\n");
        } else {
            said.append("nearest is\n");
            near.forEach(r -> show(r, expected, derivation, said));
        }
        String rule = expected.fields().get("rule");
        if (rule != null
                && trial.conclusions().all().stream()
                        .noneMatch(c -> c.grounds().rule().equals(rule))) {
            said.append("    rule \"").append(rule).append("\" concluded nothing\n");
        }
        return said.toString();
    }

    /** What agrees most with what was expected, where anything does. */
    private static List<Reading> nearest(Expectation expected, List<Reading> readings) {
        if (readings.size() == 1) {
            return readings;
        }
        long most = readings.stream().mapToLong(expected::agreeing).max().orElse(0);
        return most == 0
                ? List.of()
                : readings.stream()
                        .filter(r -> expected.agreeing(r) == most)
                        .sorted(Comparator.comparing(
                                r -> r.shown(expected.fields().keySet())))
                        .filter(onceEach())
                        .limit(SHOWN)
                        .toList();
    }

    /** Lets pass only the first of the readings that rest on the same conclusions. */
    private static Predicate<Reading> onceEach() {
        Set<List<Conclusion>> seen = new HashSet<>();
        return reading -> seen.add(reading.ways());
    }

    private static void show(Reading reading, Expectation expected, Derivation derivation, StringBuilder said) {
        said.append("    ")
                .append(expected.category().label())
                .append(' ')
                .append(reading.shown(
                        expected.fields().isEmpty()
                                ? reading.fields().keySet()
                                : expected.fields().keySet()))
                .append('\n');
        reading.ways().forEach(way -> derivation.write(way, 3, said));
    }
}
