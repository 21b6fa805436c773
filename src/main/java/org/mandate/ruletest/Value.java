package org.mandate.ruletest;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares a value that a test expects with one that a rule concluded. */
final class Value {

    /** How a test writes that a value is not there. */
    static final String NONE = "none";

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Value() {}

    /** Equal as text; numbers to as many decimals as the test writes. */
    static boolean agrees(String expected, @Nullable Object actual) {
        if (actual == null) {
            return expected.equals(NONE);
        }
        if (actual instanceof Number number
                && Double.isFinite(number.doubleValue())
                && NUMBER.matcher(expected).matches()) {
            BigDecimal wanted = new BigDecimal(expected);
            BigDecimal half = BigDecimal.ONE.movePointLeft(wanted.scale()).divide(BigDecimal.valueOf(2));
            BigDecimal found = BigDecimal.valueOf(number.doubleValue());
            return found.subtract(wanted).abs().compareTo(half) <= 0;
        }
        return expected.equals(actual.toString());
    }

    /** As a test would write it. */
    static String shown(@Nullable Object actual) {
        return actual == null ? NONE : actual.toString();
    }
}
