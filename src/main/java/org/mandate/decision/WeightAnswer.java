package org.mandate.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Criterion;

/**
 * What the order of groups owes to the weights of the criteria. Shares are shares of weightings, not probabilities.
 *
 * @param order criteria from the one that counts most, where priorities give places; empty where they give weights
 * @param vertices the extreme weightings that keep the order; empty where there is none
 * @param firstForEvery group that is first for every weighting within the order, level or alone, or null
 * @param leastLead the least lead of the stated leader over all others within the order, negative where it trails; null
 *     where nothing leads or it is alone
 * @param leastLeadAt weights that give it, or null
 * @param spaces what draws of weightings say
 * @param intervals for each criterion how far its weight can move while first place holds, the others in proportion
 */
public record WeightAnswer(
        List<Criterion> order,
        List<Vertex> vertices,
        @Nullable String firstForEvery,
        @Nullable Double leastLead,
        @Nullable Map<Criterion, Double> leastLeadAt,
        List<Space> spaces,
        List<Interval> intervals) {

    public WeightAnswer {
        order = List.copyOf(order);
        vertices = List.copyOf(vertices);
        spaces = List.copyOf(spaces);
        intervals = List.copyOf(intervals);
    }

    /**
     * An extreme weighting of an order: its first criteria, each with the same weight, and the others with none. What
     * leads at all of them leads wherever the order holds.
     *
     * @param criteria the criteria that weigh
     * @param first groups that lead there; more than one where they are level
     */
    public record Vertex(List<Criterion> criteria, List<String> first) {

        public Vertex {
            criteria = List.copyOf(criteria);
            first = List.copyOf(first);
        }
    }

    /**
     * Weightings drawn at random, each as likely, and the ranks that the rules gave under them.
     *
     * @param id {@code free} for all weightings, {@code order} for those within the stated order
     * @param text which weightings these are
     * @param draws number of weightings drawn
     * @param groups groups by id
     * @param pairs each two groups
     */
    public record Space(String id, String text, int draws, List<Acceptability> groups, List<Pair> pairs) {

        public Space {
            groups = List.copyOf(groups);
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * How often a group came to which rank.
     *
     * @param group its id
     * @param label label of the group's best option under the stated weights
     * @param wins draws in which it was first, alone or level; shares below count a rank that several share as shared
     * @param ranks share of draws for each rank, from the first
     * @param errors Monte Carlo standard error of each of them
     * @param centralWeights mean weights of the draws that it won; null where it never won: then there are none
     * @param confidence share of strengths drawn, at its central weights, with which it is first; null where not known
     */
    public record Acceptability(
            String group,
            String label,
            int wins,
            List<Double> ranks,
            List<Double> errors,
            @Nullable Map<Criterion, Double> centralWeights,
            @Nullable Double confidence) {

        public Acceptability {
            ranks = List.copyOf(ranks);
            errors = List.copyOf(errors);
        }
    }

    /**
     * How often one group came before another.
     *
     * @param ahead id of the one
     * @param behind id of the other
     * @param share share of draws in which it was ahead
     * @param level share of draws in which they were level
     * @param error Monte Carlo standard error of the share
     */
    public record Pair(String ahead, String behind, double share, double level, double error) {}

    /**
     * How far the weight of one criterion can move while first place holds, the others keeping their proportions.
     *
     * @param criterion the criterion
     * @param weight what it weighs as stated
     * @param low least weight with which first place holds
     * @param high greatest weight with which it holds
     * @param below id of the group that leads below the interval, or null where it reaches 0
     * @param above id of the group that leads above it, or null where it reaches 1
     */
    public record Interval(
            Criterion criterion,
            double weight,
            double low,
            double high,
            @Nullable String below,
            @Nullable String above) {}
}
