package org.mandate.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Viability;

/**
 * How the case looks to one participant.
 *
 * @param id file name of the perspective
 * @param holder whose it is
 * @param illustration whether it was made up from what such a participant would say, and is not its own statement
 * @param first what leads
 * @param options how each option stands, by option id
 * @param differs in what it differs from the case as stated, each in words
 * @param splits the smallest sets of those differences that put another option first than the case as stated does, as
 *     numbers into {@code differs}; empty where both have the same first place
 * @param dissent what its holder says against the recommendation, in the holder's words; null where nothing
 */
public record PerspectiveAnswer(
        String id,
        String holder,
        boolean illustration,
        FirstPlace first,
        Map<String, Place> options,
        List<String> differs,
        List<List<Integer>> splits,
        @Nullable String dissent) {

    public PerspectiveAnswer {
        differs = List.copyOf(differs);
        splits = List.copyOf(splits);
    }

    /**
     * Where an option stands.
     *
     * @param label its label
     * @param rank its rank, or null off the table
     * @param viability what its demands leave of it
     * @param score its score
     */
    public record Place(String label, @Nullable Integer rank, Viability viability, double score) {}
}
