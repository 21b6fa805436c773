package org.mandate.history;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How often something agreed with the decision taken.
 *
 * @param agreed number of cases that agreed; a fraction where it is an expectation
 * @param of number of cases
 * @param share agreed by cases; null where there are none
 * @param low lower end of the exact (Clopper-Pearson) 95 % interval of a proportion; null for an expectation
 * @param high its upper end
 */
record Share(
        double agreed,
        int of,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high) {

    static final double CONFIDENCE = 0.95;

    /** What was counted, with its interval: quantiles of beta distributions (Clopper and Pearson 1934). */
    static Share counted(int agreed, int of) {
        if (of == 0) {
            return new Share(0, 0, null, null, null);
        }
        double share = (double) agreed / of;
        double tail = (1 - CONFIDENCE) / 2;
        double low =
                agreed == 0 ? 0 : BetaDistribution.of(agreed, of - agreed + 1.0).inverseCumulativeProbability(tail);
        double high = agreed == of
                ? 1
                : BetaDistribution.of(agreed + 1.0, of - agreed).inverseCumulativeProbability(1 - tail);
        return new Share(agreed, of, share, low, high);
    }

    /** What is expected of a way to choose that is left to chance. */
    static Share expected(double agreed, int of) {
        return new Share(agreed, of, of == 0 ? null : agreed / of, null, null);
    }
}
