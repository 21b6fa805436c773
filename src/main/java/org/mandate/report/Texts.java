package org.mandate.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed texts of reports in one language. */
final class Texts {

    private final ResourceBundle bundle;

    Texts(Locale language) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle("org.mandate.report.report", language, noFallback);
    }

    /** The text of a key, with its places {0}, {1}, … filled. */
    String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        if (values.length == 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            boolean place = at + 2 < pattern.length() && pattern.charAt(at) == '{' && pattern.charAt(at + 2) == '}';
            if (place) {
                text.append(values[pattern.charAt(at + 1) - '0']);
                at += 3;
            } else {
                text.append(pattern.charAt(at));
                at++;
            }
        }
        return text.toString();
    }

    /** The text of {@code key.one} or {@code key.many}, as the number asks, with the number at {0}. */
    String count(String key, long number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return of(key + (number == 1 ? ".one" : ".many"), values);
    }

    /** A constant in words. */
    String of(Enum<?> constant) {
        return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
