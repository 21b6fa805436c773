package org.mandate.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;

/** Values as files and rules write them. */
final class NearText {

    private static final MathContext SIX = new MathContext(6);

    private NearText() {}

    /** A value: a constant by its name, a number without needless decimals, a list in square brackets. */
    static String value(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        } else if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number)
                    ? new BigDecimal(number).round(SIX).stripTrailingZeros().toPlainString()
                    : String.valueOf(number);
        } else if (value instanceof Collection<?> all) {
            return all.stream().map(NearText::value).sorted().collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Fact fact) {
            return fact.id();
        } else if (value instanceof Conclusion conclusion) {
            return conclusion.id();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** By what share of the larger of both a number moves, 0 to 2. */
    static double share(double from, double to) {
        double most = Math.max(Math.abs(from), Math.abs(to));
        return most == 0 ? 0 : Math.abs(from - to) / most;
    }

    /** As an argument that a shell takes as one word. */
    static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_.=,/-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
