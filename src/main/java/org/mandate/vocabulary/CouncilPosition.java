package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * How a member of the deciding body stands towards a kind of option.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param member the member
 * @param on the kind of option
 * @param stance how it stands
 * @param permanent whether it can veto
 * @param negotiable false where it is said to be final, null where nothing is said
 */
@ChangedBy(Actor.COUNCIL)
public record CouncilPosition(
        Evidence evidence,
        @Key String member,
        @Key OptionKind on,
        Stance stance,
        boolean permanent,
        @Nullable Boolean negotiable)
        implements Fact {

    public CouncilPosition {
        new Validation().notBlank("member", member).done();
    }

    /** Whether the position is known to be final. */
    public boolean nonNegotiable() {
        return Boolean.FALSE.equals(negotiable);
    }
}
