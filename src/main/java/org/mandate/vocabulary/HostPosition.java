package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * How a host authority stands towards a kind of option.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param by the authority
 * @param on the kind of option
 * @param stance how it stands
 * @param negotiable false where it is said to be final, null where nothing is said
 */
@ChangedBy(Actor.HOST)
public record HostPosition(
        Evidence evidence,
        @Key String by,
        @Key OptionKind on,
        Stance stance,
        @Nullable Boolean negotiable) implements Fact {

    public HostPosition {
        new Validation().notBlank("by", by).done();
    }

    /** Whether the position is known to be final, not open to bargaining. */
    public boolean nonNegotiable() {
        return Boolean.FALSE.equals(negotiable);
    }
}
