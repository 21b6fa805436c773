package org.mandate.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Aggregation;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Weighting;

/**
 * What the order owes to the method.
 *
 * @param cells first place under each pair of aggregation and weighting
 * @param draws first place with strengths, and weights, drawn at random
 * @param ends first place where means only scale what the ends are worth; null where it cannot be told
 */
public record MethodAnswer(
        List<Cell> cells, List<Draws> draws, @Nullable Ends ends) {

    public MethodAnswer {
        cells = List.copyOf(cells);
        draws = List.copyOf(draws);
    }

    /**
     * One pair of aggregation and weighting.
     *
     * @param aggregation how findings combine
     * @param weighting how an order becomes weights; GIVEN where the case gives weights
     * @param first what leads
     */
    public record Cell(Aggregation aggregation, Weighting weighting, FirstPlace first) {}

    /**
     * Draws of what is a convention. Shares are shares of draws, not probabilities.
     *
     * @param id {@code strengths}, or {@code strengths-and-order} where weights within the stated order are drawn too
     * @param text what was drawn
     * @param draws how many times
     * @param leader share of draws in which the stated leader led
     * @param error Monte Carlo standard error of that share
     * @param first share of draws that each group led, those that led at all, largest first
     */
    public record Draws(String id, String text, int draws, double leader, double error, List<Share> first) {

        public Draws {
            first = List.copyOf(first);
        }
    }

    /**
     * How often something led.
     *
     * @param group id of a group, or null for draws in which nothing was recommended
     * @param label its label, or why nothing was recommended
     * @param share share of the whole
     */
    public record Share(@Nullable String group, String label, double share) {}

    /**
     * Means held against ends: an option keeps of its ends what the means let through, and of the rest what
     * present arrangements give.
     *
     * @param means the criteria that are no ends
     * @param first what leads
     * @param scores score of each option that way, best first
     */
    public record Ends(List<Criterion> means, FirstPlace first, List<Score> scores) {

        public Ends {
            means = List.copyOf(means);
            scores = List.copyOf(scores);
        }
    }

    /**
     * An option's score.
     *
     * @param option its id
     * @param label its label
     * @param score 0 to 1
     */
    public record Score(String option, String label, double score) {}
}
