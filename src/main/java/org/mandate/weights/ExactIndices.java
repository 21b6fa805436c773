package org.mandate.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rank acceptabilities, central weights and pairwise winning indices without drawing, exact but for rounding: the space of
 * weights is cut into simplices within which nobody changes place. A cut puts the point of an edge at which two leaves
 * score the same in place of the one end and then of the other; the two parts have the shares in which it divides the edge.
 */
public final class ExactIndices {

    /** Parts beyond which drawing is the better way. */
    private static final int MOST_PARTS = 2_000_000;

    /** Differences of scores below this are rounding. */
    private static final double ROUNDING = 1e-13;

    /** Neither leaf is above the other all over a part. */
    private static final int CHANGES = 2;

    private final Groups groups;
    private final double[] firstShare;
    private final double[][] rankShare;
    private final double[][] higherShare;
    private final double[][] winningWeights;
    private final double[][] vertices;
    private int parts;

    private ExactIndices(Groups groups, WeightSpace space) {
        this.groups = groups;
        int count = groups.count();
        firstShare = new double[count];
        rankShare = new double[count][count];
        higherShare = new double[count][count];
        winningWeights = new double[count][space.criteria()];
        vertices = new double[space.size()][];
        Arrays.setAll(vertices, space::vertex);
    }

    /** The indices, or null where the space would fall into too many parts. */
    public static @Nullable RankIndices of(Values values, Groups groups, WeightSpace space) {
        ExactIndices exact = new ExactIndices(groups, space);
        return exact.cut(values.atVertices(space), exact.vertices, 1) ? exact.indices() : null;
    }

    /**
     * Counts a part, cut further where somebody changes place in it.
     *
     * @param scores for each vertex of the part the scores of the leaves
     * @param weights for each vertex the weights
     * @param share its share of the whole
     * @return false where there are too many parts
     */
    private boolean cut(double[][] scores, double[][] weights, double share) {
        int[] best = new int[groups.count()];
        int[] pair = nextChange(scores, best);
        if (pair == null) {
            count(scores, weights, best, share);
            return true;
        }
        int up = 0;
        int down = 0;
        for (int i = 1; i < scores.length; i++) {
            double difference = scores[i][pair[0]] - scores[i][pair[1]];
            up = difference > scores[up][pair[0]] - scores[up][pair[1]] ? i : up;
            down = difference < scores[down][pair[0]] - scores[down][pair[1]] ? i : down;
        }
        double above = scores[up][pair[0]] - scores[up][pair[1]];
        double below = scores[down][pair[1]] - scores[down][pair[0]];
        // Of the edge from up to down so much lies on the upper side of the tie.
        double upper = above / (above + below);
        if (++parts > MOST_PARTS) {
            return false;
        }
        double[] tiedScores = between(scores[up], scores[down], upper);
        tiedScores[pair[0]] = tiedScores[pair[1]];
        double[] tiedWeights = between(weights[up], weights[down], upper);
        return cut(with(scores, down, tiedScores), with(weights, down, tiedWeights), share * upper)
                && cut(with(scores, up, tiedScores), with(weights, up, tiedWeights), share * (1 - upper));
    }

    /** Two leaves that change place within the part, or null with the best leaf of each group filled in. */
    private int @Nullable [] nextChange(double[][] scores, int[] best) {
        Arrays.fill(best, -1);
        for (int leaf = 0; leaf < groups.leaves(); leaf++) {
            int rival = best[groups.of(leaf)];
            int side = rival < 0 ? 1 : side(scores, leaf, rival);
            if (side == CHANGES) {
                return new int[] {leaf, rival};
            }
            best[groups.of(leaf)] = side > 0 ? leaf : rival;
        }
        for (int one = 0; one < best.length; one++) {
            for (int other = one + 1; other < best.length; other++) {
                if (side(scores, best[one], best[other]) == CHANGES) {
                    return new int[] {best[one], best[other]};
                }
            }
        }
        return null;
    }

    /** 1 where the one leaf is nowhere below the other, -1 where it is nowhere above and somewhere below, 0 for a tie. */
    private static int side(double[][] scores, int one, int other) {
        boolean above = false;
        boolean below = false;
        for (double[] vertex : scores) {
            above |= vertex[one] - vertex[other] > ROUNDING;
            below |= vertex[one] - vertex[other] < -ROUNDING;
        }
        if (above && below) {
            return CHANGES;
        }
        return above ? 1 : below ? -1 : 0;
    }

    private void count(double[][] scores, double[][] weights, int[] best, double share) {
        for (int group = 0; group < best.length; group++) {
            int above = 0;
            for (int other = 0; other < best.length; other++) {
                if (side(scores, best[other], best[group]) > 0) {
                    above++;
                    higherShare[other][group] += share;
                }
            }
            rankShare[group][above] += share;
            if (above == 0) {
                firstShare[group] += share;
                for (double[] vertex : weights) {
                    for (int criterion = 0; criterion < vertex.length; criterion++) {
                        winningWeights[group][criterion] += share * vertex[criterion] / weights.length;
                    }
                }
            }
        }
    }

    private RankIndices indices() {
        List<RankIndices.Pair> pairs = new ArrayList<>();
        for (int one = 0; one < groups.count(); one++) {
            for (int other = one + 1; other < groups.count(); other++) {
                double wins = higherShare[one][other];
                double loses = higherShare[other][one];
                pairs.add(new RankIndices.Pair(
                        groups.names().get(one),
                        groups.names().get(other),
                        Share.exact(wins),
                        Share.exact(1 - wins - loses),
                        Share.exact(loses)));
            }
        }
        return new RankIndices(
                null,
                IntStream.range(0, groups.count()).mapToObj(this::standing).toList(),
                pairs);
    }

    private RankIndices.Standing standing(int group) {
        double first = firstShare[group];
        List<Share> ranks =
                Arrays.stream(rankShare[group]).mapToObj(Share::exact).toList();
        List<Double> central = first <= Groups.TIE
                ? null
                : Arrays.stream(winningWeights[group])
                        .map(sum -> sum / first)
                        .boxed()
                        .toList();
        return new RankIndices.Standing(groups.names().get(group), ranks, null, central);
    }

    private static double[] between(double[] one, double[] other, double share) {
        double[] point = new double[one.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = one[i] + share * (other[i] - one[i]);
        }
        return point;
    }

    private static double[][] with(double[][] points, int index, double[] point) {
        double[][] others = points.clone();
        others[index] = point;
        return others;
    }
}
