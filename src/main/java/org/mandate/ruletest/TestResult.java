package org.mandate.ruletest;

import java.util.List;

/**
 * How a test came out.
 *
 * @param test the test
 * @param failures what was expected and is not so; empty where it passed
 */
public record TestResult(RuleTest test, List<Failure> failures) {

    /**
     * One expectation that does not hold.
     *
     * @param expectation what was expected
     * @param text what is so instead and why, several lines
     */
    public record Failure(Expectation expectation, String text) {}

    public TestResult {
        failures = List.copyOf(failures);
    }

    /** Whether everything was as expected. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
