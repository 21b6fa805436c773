package org.mandate.decision;

import org.jspecify.annotations.Nullable;

/**
 * What happens without one rule, source, assumption or fact.
 *
 * @param kind RULE, SOURCE, ASSUMPTION or FACT
 * @param id its name or id
 * @param text in words
 * @param first what leads without it
 * @param margin the stated leader's lead without it, negative where it is overtaken; null where the leader or every
 *     other group falls
 * @param leverage {@code |lead − lead without it| / |lead|}; null where one of them is not known
 * @param aloud whether the leverage is so high that the settings want it said aloud
 * @param changesFirst whether another group leads without it
 */
public record LeftOut(
        Kind kind,
        String id,
        String text,
        FirstPlace first,
        @Nullable Double margin,
        @Nullable Double leverage,
        boolean aloud,
        boolean changesFirst) {

    /** What is left out. */
    public enum Kind {
        /** A rule, as if it had never been written. */
        RULE,
        /** A source, as if it had never been read. */
        SOURCE,
        /** An assumption. */
        ASSUMPTION,
        /** A fact, as if it were not known. */
        FACT
    }
}
