package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A limit on how the mission moves, sees or is supplied.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param area where it holds, or the country for all of it
 * @param means what is limited
 * @param imposedBy who imposes it
 * @param level how heavy, as a source words it, or null where none does
 * @param trend whether it grows (WORSENING) or eases, or null
 * @param requests clearances asked for in the period, or null
 * @param refusals clearances refused in the period, or null
 * @param whereProtectionNeeded whether it falls mostly where protection is needed, or null
 */
@ChangedBy(Actor.HOST)
public record MovementRestriction(
        Evidence evidence,
        @Key String area,
        @Key Means means,
        Party imposedBy,
        @Nullable Level level,
        @Nullable Trend trend,
        @Nullable Integer requests,
        @Nullable Integer refusals,
        @Nullable Boolean whereProtectionNeeded)
        implements Fact {

    public MovementRestriction {
        new Validation()
                .notBlank("area", area)
                .notNegative("requests", requests)
                .notNegative("refusals", refusals)
                .atMost("refusals", refusals, "requests", requests)
                .done();
    }

    /** Whether a share of refused requests can be told. */
    public boolean counted() {
        return requests != null && refusals != null && requests > 0;
    }

    /** Share of requests refused, 0 to 1; 0 unless {@link #counted()}. */
    public double refusedShare() {
        return requests == null || refusals == null || requests == 0 ? 0 : (double) refusals / requests;
    }

    /** Whoever imposes it could lift it; armed groups and others do not sit at the table. */
    @Override
    public Actor changedBy(String field) {
        return imposedBy == Party.HOST ? Fact.super.changedBy(field) : Actor.NOBODY;
    }
}
