package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * Threat to civilians in an area, and how it moves.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param area the area, or the country for all of it
 * @param threat level of threat as a source words it, or null where none does
 * @param trend which way it moves, or null
 * @param civiliansKilled civilians killed in the period, or null
 * @param months length of the period in months, or null
 * @param civiliansKilledBefore civilians killed in the period before, or null
 * @param monthsBefore length of the period before in months, or null
 */
@ChangedBy(Actor.NOBODY)
public record SecurityCondition(
        Evidence evidence,
        @Key String area,
        @Nullable Level threat,
        @Nullable Trend trend,
        @Nullable Integer civiliansKilled,
        @Nullable Integer months,
        @Nullable Integer civiliansKilledBefore,
        @Nullable Integer monthsBefore)
        implements Fact {

    public SecurityCondition {
        new Validation()
                .notBlank("area", area)
                .notNegative("civiliansKilled", civiliansKilled)
                .notNegative("civiliansKilledBefore", civiliansKilledBefore)
                .positive("months", months)
                .positive("monthsBefore", monthsBefore)
                .require(
                        "months",
                        civiliansKilled == null || months != null,
                        "is needed to compare civiliansKilled per month")
                .require(
                        "monthsBefore",
                        civiliansKilledBefore == null || monthsBefore != null,
                        "is needed to compare civiliansKilledBefore per month")
                .done();
    }

    /** Whether both periods are given, so that killings can be compared per month. */
    public boolean comparable() {
        return civiliansKilled != null
                && months != null
                && civiliansKilledBefore != null
                && monthsBefore != null
                && civiliansKilledBefore > 0;
    }

    /** Civilians killed a month as a multiple of the period before; 0 unless {@link #comparable()}. */
    public double killingsRatio() {
        if (civiliansKilled == null
                || months == null
                || civiliansKilledBefore == null
                || monthsBefore == null
                || civiliansKilledBefore == 0) {
            return 0;
        }
        return ((double) civiliansKilled / months) / ((double) civiliansKilledBefore / monthsBefore);
    }
}
