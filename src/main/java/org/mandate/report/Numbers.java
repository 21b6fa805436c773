package org.mandate.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.mandate.explain.Rounding;

/** The one way in which reports write numbers, so that the same number looks the same in texts and tables. */
final class Numbers {

    private final char point;

    Numbers(Locale language) {
        this.point = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
    }

    /** Three decimals: scores and what they are made of. */
    String three(double value) {
        return thousandths(Rounding.of(value));
    }

    /** Thousandths as a number with three decimals. */
    String thousandths(long value) {
        String sign = value < 0 ? "−" : "";
        return sign + with(BigDecimal.valueOf(Math.abs(value), 3).toPlainString());
    }

    /** Thousandths with a sign. */
    String signed(long value) {
        return value > 0 ? "+" + thousandths(value) : thousandths(value);
    }

    /** At most six decimals, none that are 0 at the end: settings and qualities. */
    String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : with(rounded.stripTrailingZeros().toPlainString());
    }

    private String with(String digits) {
        return digits.replace('.', point).replace('-', '−');
    }
}
