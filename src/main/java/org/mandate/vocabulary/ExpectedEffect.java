package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What the review itself expects of a kind of option; a judgment, not an event.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param on the kind of option
 * @param effect what is expected
 * @param area where, or null for the whole country
 */
@ChangedBy(Actor.NOBODY)
public record ExpectedEffect(
        Evidence evidence,
        @Key OptionKind on,
        @Key Effect effect,
        @Key @Nullable String area) implements Fact {}
