package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What the rules make of the order in one world.
 *
 * @param option id of the leading option, or null
 * @param firmness how firmly it leads
 * @param margin its lead in score over the next group, or null
 * @param fallback id of the option to fall back on should its unknowns fail, or null
 * @param why in words
 * @param grounds why it stands
 */
public record Recommendation(
        @Nullable String option,
        Firmness firmness,
        @Nullable Double margin,
        @Nullable String fallback,
        String why,
        Grounds grounds)
        implements Conclusion {

    @Override
    public String id() {
        return "recommendation";
    }
}
