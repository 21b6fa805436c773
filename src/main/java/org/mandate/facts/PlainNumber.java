package org.mandate.facts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in the one form that files may use: digits with a point, no signs of thousands, no exponents. */
final class PlainNumber {

    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");

    private PlainNumber() {}

    /** Whether a component holds a number. */
    static boolean isNumber(Class<?> raw) {
        return raw == int.class
                || raw == Integer.class
                || raw == long.class
                || raw == double.class
                || raw == Double.class;
    }

    /** The number as the component's type holds it, or null where the text is none or it does not fit. */
    static @Nullable Number of(Class<?> raw, String text) {
        if (!FORM.matcher(text).matches()) {
            return null;
        }
        if (raw == double.class || raw == Double.class) {
            return Double.valueOf(text);
        }
        try {
            if (raw == long.class) {
                return Long.valueOf(text);
            }
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
