package org.mandate.decision;

import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Viability;

/**
 * What stands first in one answer of the rules.
 *
 * @param group id of the group of variants that leads, or null where nothing is recommended
 * @param option id of its best option, or null where nothing is recommended
 * @param label the option's label, or why nothing is recommended
 * @param viability what its demands leave of it, or null
 * @param margin its lead in score over the next group that stands; null where none does
 */
public record FirstPlace(
        @Nullable String group,
        @Nullable String option,
        String label,
        @Nullable Viability viability,
        @Nullable Double margin) {}
