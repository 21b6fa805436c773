package org.mandate.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.mandate.weights.Share;

/** Numbers as the text shows them. */
final class Figure {

    private static final double PERCENT = 100;
    private static final double LEAST_SHOWN = 0.0005;
    private static final int DIGITS = 4;

    private Figure() {}

    /** In per cent to one decimal, with its standard error where it was drawn; what is not nothing is not shown as 0.0. */
    static String percent(Share share) {
        Double error = share.error();
        return error == null || error == 0
                ? percent(share.value())
                : percent(share.value()) + String.format(Locale.ROOT, " ±%.1f", Math.max(0.1, error * PERCENT));
    }

    static String percent(double share) {
        if (share > 0 && share < LEAST_SHOWN) {
            return "<0.1";
        } else if (share < 1 && share >= 1 - LEAST_SHOWN) {
            return ">99.9";
        }
        return String.format(Locale.ROOT, "%.1f", share * PERCENT);
    }

    /** A score or a lead, to four decimals. */
    static String score(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.equals("-0.0000") ? "0.0000" : text;
    }

    /** A weight, to three decimals. */
    static String weight(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** A number of the table, as short as it can be written; worked out from a distribution, to four digits or more. */
    static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int whole = exact.precision() - exact.scale();
        BigDecimal rounded = exact.setScale(Math.max(0, DIGITS - whole), RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A whole number with commas. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
