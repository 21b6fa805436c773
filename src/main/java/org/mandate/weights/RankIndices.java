package org.mandate.weights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indices of stochastic multicriteria acceptability analysis. All shares are of weights, or of weights and values.
 *
 * @param draws number of draws, or null where the indices are exact
 * @param groups one a group, in their order
 * @param pairs one a pair of groups, the one that comes first in their order as {@code one}
 */
public record RankIndices(@Nullable Long draws, List<Standing> groups, List<Pair> pairs) {

    public RankIndices {
        groups = List.copyOf(groups);
        pairs = List.copyOf(pairs);
    }

    /**
     * How one group stands.
     *
     * @param group its name
     * @param ranks rank acceptabilities: the share of weights for which it has rank 1, 2, …; they sum to 1. Groups whose
     *     scores are equal share the better rank, as in a race.
     * @param wins number of draws with rank 1, or null where the indices are exact
     * @param centralWeights mean of the weights for which it has rank 1; null (undefined) where there are none
     */
    public record Standing(
            String group,
            List<Share> ranks,
            @Nullable Long wins,
            @Nullable List<Double> centralWeights) {

        public Standing {
            ranks = List.copyOf(ranks);
            centralWeights = centralWeights == null ? null : List.copyOf(centralWeights);
        }

        /** Share of weights for which it is first, alone or with others. */
        public Share first() {
            return ranks.get(0);
        }
    }

    /**
     * Pairwise winning indices of two groups; the three shares sum to 1.
     *
     * @param one the one
     * @param other the other
     * @param wins share of weights for which the one scores higher
     * @param ties share for which they score the same
     * @param loses share for which the other scores higher
     */
    public record Pair(String one, String other, Share wins, Share ties, Share loses) {}

    /** Share of weights for which one group scores higher than another. */
    public Share wins(String one, String other) {
        return pairs.stream()
                .filter(p -> p.one().equals(one) && p.other().equals(other))
                .map(Pair::wins)
                .findFirst()
                .orElseGet(() -> pairs.stream()
                        .filter(p -> p.one().equals(other) && p.other().equals(one))
                        .map(Pair::loses)
                        .findFirst()
                        .orElseThrow());
    }
}
