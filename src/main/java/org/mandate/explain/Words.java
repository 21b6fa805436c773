package org.mandate.explain;

import java.util.Locale;
import org.mandate.vocabulary.Criterion;

/** Constants and numbers as people read them. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant instanceof Criterion criterion ? criterion.words() : constant(constant.name());
    }

    /** A constant by its name; a number as it is. */
    static String constant(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** With a capital first, as at the start of a sentence. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Such as "1 fact" or "2 facts". */
    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Three decimals, always: for scores and what they are made of. */
    static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value == 0 ? 0.0 : value);
    }

    /** Thousandths with three decimals and a sign. */
    static String signed(long thousandths) {
        return String.format(Locale.ROOT, "%+.3f", thousandths / 1000.0);
    }

    /** At most six decimals, no zeros behind. */
    static String plain(double value) {
        return new java.math.BigDecimal(String.format(Locale.ROOT, "%.6f", value))
                .stripTrailingZeros()
                .toPlainString();
    }
}
