package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * Whether the mission is paid for.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param status whether the money is there
 * @param by who pays or asks for the cut, or null
 */
@Single
@ChangedBy(Actor.CONTRIBUTORS)
public record Funding(
        Evidence evidence, FundingStatus status, @Nullable String by) implements Fact {}
