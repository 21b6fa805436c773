package org.mandate.edit;

import java.util.Locale;

/** Constants in words. */
final class Said {

    private Said() {}

    /** {@code not viable} for {@code NOT_VIABLE}. */
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code 3 rules}, {@code 1 rule}. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
