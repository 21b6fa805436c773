package org.mandate.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks along the values of one number for the nearest at which the rules answer otherwise. What lies between two points
 * that were looked at and answered alike is not looked at.
 */
final class Scan {

    private static final int STEPS = 60;
    private static final int DIGITS = 12;

    private final DoubleFunction<@Nullable Outcome> ask;
    private final boolean whole;
    private final double start;
    private final TreeMap<Double, @Nullable Outcome> known = new TreeMap<>();

    /**
     * A scan from a value.
     *
     * @param start where it starts
     * @param whole whether only whole numbers make sense
     * @param ask what the rules answer to a value; null where it cannot be
     */
    Scan(double start, boolean whole, DoubleFunction<@Nullable Outcome> ask) {
        this.start = start;
        this.whole = whole;
        this.ask = ask;
    }

    /**
     * Where an answer changes.
     *
     * @param last the last value at which it is as at the start
     * @param next the nearest one found at which it is not
     * @param outcome the answer there
     */
    record Edge(double last, double next, Outcome outcome) {}

    /** The nearest change among points on one side; null where all that can be answer like the start. */
    @Nullable
    Edge nearest(NavigableSet<Double> points, boolean up, Predicate<Outcome> other) {
        NavigableSet<Double> outward =
                up ? points.tailSet(start, false) : new TreeSet<>(points.headSet(start, false)).descendingSet();
        double last = start;
        for (double point : outward) {
            Outcome outcome = at(point);
            if (outcome == null) {
                return null;
            }
            if (other.test(outcome)) {
                return narrowed(last, point, outcome, other);
            }
            last = point;
        }
        return null;
    }

    private Edge narrowed(double from, double to, Outcome beyond, Predicate<Outcome> other) {
        double last = from;
        double next = to;
        Outcome outcome = beyond;
        double enough = Math.max(Math.abs(to - from), Math.abs(to)) * 1e-7;
        for (int step = 0; step < STEPS && Math.abs(next - last) > (whole ? 1 : enough); step++) {
            double middle = whole ? Math.floor((last + next) / 2) : (last + next) / 2;
            Outcome between = at(middle);
            if (between != null && other.test(between)) {
                next = middle;
                outcome = between;
            } else {
                last = middle;
            }
        }
        if (whole) {
            return new Edge(last, next, outcome);
        }
        double near = plain(last, next, value -> !test(value, other));
        double far = plain(next, near == last ? last : near, value -> test(value, other));
        Outcome there = at(far);
        return new Edge(near, far, there == null ? outcome : there);
    }

    private boolean test(double value, Predicate<Outcome> other) {
        Outcome outcome = at(value);
        return outcome != null && other.test(outcome);
    }

    /** The number with the fewest digits next to the one and on its side of the other, of which a test holds. */
    private static double plain(double one, double other, Predicate<Double> holds) {
        RoundingMode toOther = other > one ? RoundingMode.CEILING : RoundingMode.FLOOR;
        RoundingMode away = other > one ? RoundingMode.FLOOR : RoundingMode.CEILING;
        double slack = Math.max(Math.abs(one), Math.abs(other)) * 1e-3;
        for (int digits = 1; digits <= DIGITS; digits++) {
            for (RoundingMode mode : new RoundingMode[] {toOther, away}) {
                double value =
                        new BigDecimal(one).round(new MathContext(digits, mode)).doubleValue();
                boolean beyond = other > one ? value > other : value < other;
                if (!beyond && Math.abs(value - one) <= slack && holds.test(value)) {
                    return value;
                }
            }
        }
        return one;
    }

    private @Nullable Outcome at(double value) {
        if (!known.containsKey(value)) {
            known.put(value, ask.apply(value));
        }
        return known.get(value);
    }

    /** Whether the answer is another at any of the points that were looked at. */
    boolean anywhere(Predicate<Outcome> other) {
        return known.values().stream().anyMatch(o -> o != null && other.test(o));
    }
}
