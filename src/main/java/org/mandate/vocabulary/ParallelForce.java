package org.mandate.vocabulary;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another foreign force in the country.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param name its name
 * @param side where it stands
 * @param present whether it is still there
 * @param departed when it left, or null
 * @param lent what it lends or lent the mission
 */
@ChangedBy(Actor.NOBODY)
public record ParallelForce(
        Evidence evidence,
        @Key String name,
        Side side,
        boolean present,
        @Nullable LocalDate departed,
        Set<Capability> lent)
        implements Fact {

    public ParallelForce {
        new Validation()
                .notBlank("name", name)
                .require("departed", !present || departed == null, "a force that is present has not departed")
                .done();
        lent = Ordered.copyOf(lent);
    }
}
