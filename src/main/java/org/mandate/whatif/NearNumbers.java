package org.mandate.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.FactFields;
import org.mandate.rules.Comparison;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.InvalidFields;
import org.mandate.vocabulary.Threshold;

/** Carries a comparison of numbers across, by moving one number of a fact or a threshold as little as it takes. */
final class NearNumbers {

    private static final int DIGITS = 3;

    private NearNumbers() {}

    /** One change for each number that bears on the comparison. */
    static List<NearEdit> mend(NearValues way, Comparison comparison) {
        List<NearEdit> edits = new ArrayList<>();
        way.matched().forEach((label, owner) -> {
            if (owner instanceof Threshold threshold) {
                Double value = solve(way, label, owner, "value", false, comparison);
                if (value != null) {
                    edits.add(new NearEdit.SetThreshold(threshold, value));
                }
            } else if (owner instanceof Fact fact) {
                for (FactFields.Field field : FactFields.of(fact.getClass())) {
                    NearEdit edit = field.key() ? null : ofFact(way, label, fact, field, comparison);
                    if (edit != null) {
                        edits.add(edit);
                    }
                }
            }
        });
        return edits;
    }

    /** The fact with each of its numbers moved by as much as a sum of them lacks. */
    static List<NearEdit> shifted(Fact fact, double by) {
        List<NearEdit> edits = new ArrayList<>();
        for (FactFields.Field field : FactFields.of(fact.getClass())) {
            Number was = field.key() ? null : NearValues.number(fact, field.name());
            if (was == null) {
                continue;
            }
            boolean whole = was instanceof Integer;
            double value =
                    whole ? was.doubleValue() + Math.copySign(Math.ceil(Math.abs(by)), by) : was.doubleValue() + by;
            Fact other = changed(fact, field.name(), value, whole);
            if (other != null) {
                Object shown = whole ? (Object) (int) value : value;
                double size = 0.2 + NearText.share(was.doubleValue(), value);
                edits.add(new NearEdit.SetField(fact, other, field.name(), was, shown, size));
            }
        }
        return edits;
    }

    private static @Nullable NearEdit ofFact(
            NearValues way, String label, Fact fact, FactFields.Field field, Comparison comparison) {
        Number was = NearValues.number(fact, field.name());
        boolean whole = was instanceof Integer;
        Double value = was == null ? null : solve(way, label, fact, field.name(), whole, comparison);
        Fact other = value == null ? null : changed(fact, field.name(), value, whole);
        Object shown = value == null ? null : whole ? (Object) (int) Math.round(value) : value;
        return other == null || was == null || value == null || shown == null
                ? null
                : new NearEdit.SetField(
                        fact, other, field.name(), was, shown, 0.2 + NearText.share(was.doubleValue(), value));
    }

    /** The value nearest to what the number is with which the comparison holds; null where none was found. */
    private static @Nullable Double solve(
            NearValues way, String label, Object owner, String field, boolean whole, Comparison comparison) {
        Number number = NearValues.number(owner, field);
        Double now = distance(way, comparison);
        if (number == null || now == null) {
            return null;
        }
        double was = number.doubleValue();
        double step = whole ? 1 : Math.max(Math.abs(was), 1) / 64;
        Double beside = distanceWith(way, label, owner, field, was + step, whole, comparison);
        if (beside == null) {
            step = -step;
            beside = distanceWith(way, label, owner, field, was + step, whole, comparison);
        }
        if (beside == null || beside.equals(now)) {
            return null;
        }
        double crossing = was - now * step / (beside - now);
        return around(crossing, whole)
                .boxed()
                .sorted(Comparator.comparingDouble(v -> Math.abs(v - was)))
                .filter(v -> holdsWith(way, label, owner, field, v, whole, comparison))
                .findFirst()
                .orElse(null);
    }

    private static DoubleStream around(double crossing, boolean whole) {
        if (whole) {
            double down = Math.floor(crossing);
            return DoubleStream.of(down - 1, down, down + 1, down + 2);
        }
        if (!Double.isFinite(crossing)) {
            return DoubleStream.empty();
        }
        BigDecimal exact = new BigDecimal(crossing);
        double down = exact.round(new MathContext(DIGITS, RoundingMode.FLOOR)).doubleValue();
        double up = exact.round(new MathContext(DIGITS, RoundingMode.CEILING)).doubleValue();
        double near = exact.round(new MathContext(DIGITS + 3)).doubleValue();
        double unit = Math.max(Math.abs(up - down), Math.abs(near) * 0.001);
        return DoubleStream.of(near, down, up, down - unit, up + unit);
    }

    private static boolean holdsWith(
            NearValues way,
            String label,
            Object owner,
            String field,
            double value,
            boolean whole,
            Comparison comparison) {
        Object other = changed(owner, field, value, whole);
        return other != null && way.with(label, other).holds(comparison);
    }

    private static @Nullable Double distanceWith(
            NearValues way,
            String label,
            Object owner,
            String field,
            double value,
            boolean whole,
            Comparison comparison) {
        Object other = changed(owner, field, value, whole);
        return other == null ? null : distance(way.with(label, other), comparison);
    }

    /** Left minus right, or null where one of them is no number. */
    static @Nullable Double distance(NearValues way, Comparison comparison) {
        return way.left(comparison) instanceof Number left
                        && way.right(comparison).get(0) instanceof Number right
                ? Double.valueOf(left.doubleValue() - right.doubleValue())
                : null;
    }

    private static @Nullable Object changed(Object owner, String field, double value, boolean whole) {
        return owner instanceof Fact fact ? changed(fact, field, value, whole) : changed((Threshold) owner, value);
    }

    private static @Nullable Fact changed(Fact fact, String field, double value, boolean whole) {
        return whole ? FactFields.with(fact, field, (int) Math.round(value)) : FactFields.with(fact, field, value);
    }

    private static @Nullable Threshold changed(Threshold old, double value) {
        try {
            return new Threshold(old.id(), value, old.unit(), old.basis(), old.min(), old.max());
        } catch (InvalidFields outside) {
            return null;
        }
    }
}
