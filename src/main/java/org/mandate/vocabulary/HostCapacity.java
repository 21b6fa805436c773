package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What the host's own forces hold and whether they would cooperate.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param area the area, or the country for all of it
 * @param territoryShare share of the area under State control, 0 to 1, or null
 * @param cooperation whether they would fill the places left
 */
@ChangedBy(Actor.HOST)
public record HostCapacity(
        Evidence evidence, @Key String area, @Nullable Double territoryShare, Assurance cooperation) implements Fact {

    public HostCapacity {
        new Validation()
                .notBlank("area", area)
                .share("territoryShare", territoryShare)
                .done();
    }
}
