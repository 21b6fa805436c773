package org.mandate.decision;

import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Firmness;

/**
 * The bottom line.
 *
 * @param option id of the leading option, or null
 * @param firmness how firmly it leads
 * @param margin lead in score, or null
 * @param fallback id of the option to fall back on, or null
 * @param text in words
 */
public record RecommendationLine(
        @Nullable String option,
        Firmness firmness,
        @Nullable Double margin,
        @Nullable String fallback,
        String text) {}
