package org.mandate.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds parts so that what is printed adds up to what is printed. */
public final class Rounding {

    public static final int THOUSANDTHS = 1000;
    public static final int MILLIONTHS = 1_000_000;

    private Rounding() {}

    /** The nearest number of thousandths. */
    public static long of(double value) {
        return Math.round(value * THOUSANDTHS);
    }

    /**
     * Whole numbers of the unit, one a part, that add up to a total: each part rounded to the nearest, then as many as the
     * sum is out by are moved by one, those first that are nearest to being rounded the other way. Parts of 0 stay 0.
     */
    public static List<Long> parts(List<Double> parts, long total, int unit) {
        List<Long> whole = new ArrayList<>(
                parts.stream().map(part -> Math.round(part * unit)).toList());
        long missing = total - whole.stream().mapToLong(Long::longValue).sum();
        int step = missing > 0 ? 1 : -1;
        List<Integer> order = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i) != 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> step * (whole.get(i) - parts.get(i) * unit)))
                .toList();
        for (int i = 0; missing != 0 && !order.isEmpty(); i = (i + 1) % order.size(), missing -= step) {
            whole.set(order.get(i), whole.get(order.get(i)) + step);
        }
        return List.copyOf(whole);
    }
}
