package org.mandate.weights;

import org.jspecify.annotations.Nullable;

/**
 * A share of weights, or of weights and values: not a probability that anything happens.
 *
 * @param value 0 to 1
 * @param error Monte Carlo standard error, √(p(1 − p)/draws); null where the share is exact. It is 0 where none or all of
 *     the draws count: then the share is, with 95 % confidence, within about 3/draws of 0 or of 1.
 */
public record Share(double value, @Nullable Double error) {

    private static final double ROUNDING = 1e-11;

    /** So many of so many draws. */
    static Share counted(long count, long draws) {
        double share = (double) count / draws;
        return new Share(share, Math.sqrt(share * (1 - share) / draws));
    }

    /** A share worked out without drawing; what differs from 0 or 1 by rounding is 0 or 1. */
    static Share exact(double value) {
        if (value < ROUNDING) {
            return new Share(0, null);
        }
        return new Share(value > 1 - ROUNDING ? 1 : value, null);
    }
}
