package org.mandate.ranking;

/** Numbers as the record holds them: at most 6 decimals. */
final class Six {

    private static final double SCALE = 1e6;

    private Six() {}

    static double of(double value) {
        return Math.rint(value * SCALE) / SCALE + 0.0;
    }
}
