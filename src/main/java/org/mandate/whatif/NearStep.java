package org.mandate.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.Tokens;

/**
 * One step on the way through the conditions of a rule: all conditions up to it hold, or it is the first that does not.
 *
 * @param query name under which the conditions up to and with it are asked about
 * @param kind what it is
 * @param at place of its first character in the file, from 0
 * @param text as written, on one line
 * @param conditions all conditions up to and with it, as DRL
 * @param label variable of the pattern that it belongs to; null where it belongs to none
 * @param type simple name of what the pattern matches; null where it belongs to none
 * @param constraint the tokens of a constraint; empty where it is none
 * @param inside of a {@code not}, {@code exists} or {@code accumulate}: the steps to what it looks for
 */
record NearStep(
        String query,
        Kind kind,
        int at,
        String text,
        String conditions,
        @Nullable String label,
        @Nullable String type,
        Tokens constraint,
        List<NearStep> inside) {

    /** What a step is. */
    enum Kind {
        /** That there is anything of a type. */
        TYPE,
        /** One constraint of a pattern. */
        CONSTRAINT,
        /** That nothing is found. */
        NOT,
        /** That something is found. */
        EXISTS,
        /** What an {@code accumulate} makes of what it runs over; it may make nothing. */
        ACCUMULATE,
        /** One constraint on what an {@code accumulate} makes. */
        RESULT,
        /** Conditions that cannot be told apart. */
        WHOLE
    }

    NearStep {
        inside = List.copyOf(inside);
    }
}
