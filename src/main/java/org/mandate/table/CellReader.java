package org.mandate.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.Problems;
import org.mandate.facts.Written;

/** Reads cells: {@code 12.5}, {@code 10..20}, {@code 15±2} or {@code 15+-2}. */
final class CellReader {

    private static final String NUMBER = "[-+]?[0-9]{1,15}(?:\\.[0-9]{1,15})?";
    private static final Pattern KNOWN = Pattern.compile(NUMBER);
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ") *\\.\\. *(" + NUMBER + ")");
    private static final Pattern NORMAL = Pattern.compile("(" + NUMBER + ") *(?:±|\\+-|\\+/-) *(" + NUMBER + ")");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]{1,15},[0-9]{1,15}");

    private final Problems problems;

    CellReader(Problems problems) {
        this.problems = problems;
    }

    /** The cell, or null with a problem reported; {@code what} says whose it is. */
    @Nullable
    Cell read(Written.Text text, String what) {
        String value = text.value();
        Matcher range = RANGE.matcher(value);
        Matcher normal = NORMAL.matcher(value);
        if (KNOWN.matcher(value).matches()) {
            return new Cell.Known(number(value));
        } else if (range.matches()) {
            return range(text, number(range.group(1)), number(range.group(2)));
        } else if (normal.matches()) {
            return normal(text, number(normal.group(1)), number(normal.group(2)));
        }
        String message = what + " cannot be '" + value + "': write a number such as 12.5, a range such as 10..20, or a"
                + " mean with its standard deviation such as 15±2";
        boolean comma = DECIMAL_COMMA.matcher(value).matches();
        problems.at(text.at(), "bad-cell", message, comma ? value.replace(',', '.') : null);
        return null;
    }

    /** A plain number, or null with a problem reported. */
    @Nullable
    Double number(Written.Text text, String what) {
        if (KNOWN.matcher(text.value()).matches()) {
            return number(text.value());
        }
        problems.at(
                text.at(), "bad-number", what + " must be a number such as 0.25, here stands '" + text.value() + "'");
        return null;
    }

    /** A range of which the ends differ, or null with a problem reported. */
    Cell.@Nullable Range range(Written.Text text, String what) {
        Matcher range = RANGE.matcher(text.value());
        if (!range.matches()) {
            String message = what + " must be a range such as 0..100, here stands '" + text.value() + "'";
            problems.at(text.at(), "bad-scale", message);
            return null;
        }
        double low = number(range.group(1));
        double high = number(range.group(2));
        if (low >= high) {
            String message = "the upper end of " + what + " must be above the lower";
            problems.at(text.at(), "bad-scale", message, low == high ? null : range.group(2) + ".." + range.group(1));
            return null;
        }
        return new Cell.Range(low, high);
    }

    private @Nullable Cell range(Written.Text text, double low, double high) {
        if (high < low) {
            String ends = text.value().replace(" ", "");
            int dots = ends.indexOf("..");
            String turned = ends.substring(dots + 2) + ".." + ends.substring(0, dots);
            problems.at(
                    text.at(), "high-below-low", "the upper end of '" + text.value() + "' is below the lower", turned);
            return null;
        }
        return low == high ? new Cell.Known(low) : new Cell.Range(low, high);
    }

    private @Nullable Cell normal(Written.Text text, double mean, double deviation) {
        if (deviation < 0) {
            String message = "the standard deviation in '" + text.value() + "' is below 0";
            problems.at(text.at(), "negative-deviation", message);
            return null;
        }
        return deviation == 0 ? new Cell.Known(mean) : new Cell.Normal(mean, deviation);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
