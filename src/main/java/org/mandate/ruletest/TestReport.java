package org.mandate.ruletest;

import java.util.List;

/** Results of rule tests in words: failures with what came instead and why, and how many there were. */
public final class TestReport {

    private TestReport() {}

    /** The failures, then a line that counts. */
    public static String text(List<TestResult> results) {
        StringBuilder out = new StringBuilder();
        results.stream().filter(r -> !r.passed()).forEach(r -> failed(r, out));
        long failed = results.stream().filter(r -> !r.passed()).count();
        out.append(results.size()).append(results.size() == 1 ? " test, " : " tests, ");
        out.append(failed == 0 ? "all passed" : failed + " failed").append('\n');
        return out.toString();
    }

    /** A failure in two lines: which test, and the first of what was expected and is not so. */
    public static String brief(TestResult result) {
        Expectation expectation = result.failures().get(0).expectation();
        return result.test().at().shown() + ": failed: " + result.test().name() + "\n  line "
                + expectation.at().line() + (expectation.present() ? ": expected " : ": expected no ")
                + expectation.text() + "\n";
    }

    private static void failed(TestResult result, StringBuilder out) {
        out.append(result.test().at().shown())
                .append(": failed: ")
                .append(result.test().name())
                .append('\n');
        for (TestResult.Failure failure : result.failures()) {
            Expectation expectation = failure.expectation();
            out.append("  line ")
                    .append(expectation.at().line())
                    .append(expectation.present() ? ": expected " : ": expected no ")
                    .append(expectation.text())
                    .append(", ")
                    .append(failure.text());
        }
    }
}
