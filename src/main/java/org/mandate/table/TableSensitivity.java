package org.mandate.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.weights.RankIndices;
import org.mandate.weights.Share;
import org.mandate.weights.VertexAnswer;

/**
 * What the weights of a table decide.
 *
 * @param format {@link #FORMAT}
 * @param criteria the criteria, in the order of the table; lists of weights have the same order
 * @param options the options, in the order of the table
 * @param uncertainCells number of cells that are ranges or distributions
 * @param draws number of draws asked for; what is exact takes none
 * @param seed the same seed gives the same draws
 * @param base scores and stability at one vector of weights
 * @param parts indices over sets of weights: those stated or within the stated order, where there are such, then all
 */
public record TableSensitivity(
        String format,
        List<CriterionLine> criteria,
        List<OptionLine> options,
        int uncertainCells,
        int draws,
        long seed,
        Base base,
        List<Part> parts) {

    /** Name and version of the format. */
    public static final String FORMAT = "mandate/table-sensitivity-1";

    public TableSensitivity {
        criteria = List.copyOf(criteria);
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    /**
     * A criterion.
     *
     * @param name its name
     * @param goal {@code max} or {@code min}
     * @param low lower end of its scale
     * @param high upper end; equal to the lower where all options are alike on it, so that its weight decides nothing
     * @param scaleStated whether the table states the scale, or it runs from the least to the greatest value
     * @param weight its stated weight, or null
     * @param place its place in the stated order, from 1, or null
     */
    public record CriterionLine(
            String name,
            String goal,
            double low,
            double high,
            boolean scaleStated,
            @Nullable Double weight,
            @Nullable Integer place) {}

    /** An option and the group in which it is a variant; its own name where it is in none. */
    public record OptionLine(String name, String group) {}

    /**
     * Scores at one vector of weights, with uncertain cells at their middle.
     *
     * @param from STATED weights; the middle of the stated ORDER; or EQUAL weights
     * @param weights the weights
     * @param scores one a group, best first
     * @param stability one a criterion, for the group listed first
     */
    public record Base(From from, List<Double> weights, List<Score> scores, List<Stability> stability) {

        public Base {
            weights = List.copyOf(weights);
            scores = List.copyOf(scores);
            stability = List.copyOf(stability);
        }
    }

    /** Where the weights of the base come from. */
    public enum From {
        STATED,
        ORDER,
        EQUAL
    }

    /** A group's score, 0 to 1, and its rank; groups with equal scores share the better rank. */
    public record Score(String group, int rank, double score) {}

    /**
     * Within which weights of a criterion the first stays first, the others keeping their proportions.
     *
     * @param criterion the criterion
     * @param weight its weight in the base
     * @param low least weight; null (undefined) where the criterion weighs all in the base
     * @param high greatest weight; null with {@code low}
     * @param below who is first below the least weight, or null
     * @param above who is first above the greatest, or null
     */
    public record Stability(
            String criterion,
            double weight,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String below,
            @Nullable String above) {}

    /**
     * What holds over a set of weights.
     *
     * @param weights the set
     * @param exactly who is first for which weights, with uncertain cells at their middle; null for stated weights
     * @param indices acceptabilities, central weights and pairwise winning indices; shares of weights and of values
     * @param confidence for each group its confidence factor: how often it is first, over draws of the cells, at its own
     *     central weights; null (undefined) where it has none
     */
    public record Part(
            Weights weights, @Nullable VertexAnswer exactly, RankIndices indices, List<Confidence> confidence) {

        public Part {
            confidence = List.copyOf(confidence);
        }
    }

    /** A set of weights: those STATED, those within the stated ORDER, or ALL. */
    public enum Weights {
        STATED,
        ORDER,
        ALL
    }

    /** A group's confidence factor. */
    public record Confidence(String group, @Nullable Share factor) {}
}
