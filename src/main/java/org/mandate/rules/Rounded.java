package org.mandate.rules;

/** Numbers as they are concluded: rounded to 9 decimals, so that the order of arithmetic does not show. */
public final class Rounded {

    private static final double SCALE = 1e9;

    private Rounded() {}

    /** The value rounded to 9 decimals. */
    public static double of(double value) {
        return Math.rint(value * SCALE) / SCALE;
    }
}
