package org.mandate.decision;

import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Viability;

/**
 * An option in two records.
 *
 * @param id the option
 * @param label its name
 * @param was how it stood, or null where it was not there
 * @param is how it stands, or null where it is not there any more
 */
public record OptionMove(
        String id,
        String label,
        @Nullable Place was,
        @Nullable Place is) {

    /**
     * How an option stands in one record.
     *
     * @param rank place among options on the table, or null
     * @param score V, 0 to 1
     * @param viability what its demands leave of it
     */
    public record Place(@Nullable Integer rank, double score, Viability viability) {}

    /** Whether rank, score or viability differ. */
    public boolean moved() {
        return was == null || !was.equals(is);
    }
}
