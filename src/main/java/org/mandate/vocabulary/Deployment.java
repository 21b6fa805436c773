package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a State has sent to a mission.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param contributor the State
 * @param mission acronym of the mission
 * @param country where it serves, or null where the source does not say
 * @param personnel uniformed personnel
 */
@ChangedBy(Actor.CONTRIBUTORS)
public record Deployment(
        Evidence evidence,
        @Key String contributor,
        @Key String mission,
        @Nullable String country,
        int personnel) implements Fact {

    public Deployment {
        new Validation()
                .notBlank("contributor", contributor)
                .notBlank("mission", mission)
                .notNegative("personnel", personnel)
                .done();
    }
}
