package org.mandate.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How far a group leads its rivals (the score of its best leaf less that of their best) over all weights of a space,
 * exactly. A negative lead is the distance by which it trails.
 *
 * @param least the least lead
 * @param leastAt weights that give it
 * @param greatest the greatest lead
 * @param greatestAt weights that give it
 */
public record LeadRange(double least, List<Double> leastAt, double greatest, List<Double> greatestAt) {

    public LeadRange {
        leastAt = List.copyOf(leastAt);
        greatestAt = List.copyOf(greatestAt);
    }

    /** Whether the group is first, alone or with others, for every weighting. */
    public boolean always() {
        return least >= -Groups.TIE;
    }

    /** Whether no rival ties with it for any weighting. */
    public boolean alwaysAlone() {
        return least > Groups.TIE;
    }

    /** Whether it is first for no weighting. */
    public boolean never() {
        return greatest < -Groups.TIE;
    }

    /** The lead over all other groups; there must be one. */
    public static LeadRange overAll(Values values, Groups groups, WeightSpace space, int group) {
        return over(values, groups, space, group, other -> other != group);
    }

    /** The lead over one other group. */
    public static LeadRange over(Values values, Groups groups, WeightSpace space, int group, int rival) {
        return over(values, groups, space, group, other -> other == rival);
    }

    /**
     * The group leads for every weighting where no leaf of a rival is above all leaves of the group anywhere. The
     * vertices alone do not say so: at each a different leaf may hold the rival off, and between them none.
     */
    private static LeadRange over(Values values, Groups groups, WeightSpace space, int group, IntPredicate rivals) {
        double[][] scores = values.atVertices(space);
        List<Integer> own = leaves(groups, g -> g == group);
        List<Integer> others = leaves(groups, rivals);
        MatrixGame worst = mostAbove(scores, others, own);
        MatrixGame best = mostAbove(scores, own, others);
        return new LeadRange(-worst.value(), weights(space, worst), best.value(), weights(space, best));
    }

    /** Where one of the leaves is most above all the others. */
    private static MatrixGame mostAbove(double[][] scores, List<Integer> leaves, List<Integer> others) {
        MatrixGame most = null;
        for (int leaf : leaves) {
            double[][] rows = new double[others.size()][scores.length];
            for (int row = 0; row < rows.length; row++) {
                for (int vertex = 0; vertex < scores.length; vertex++) {
                    rows[row][vertex] = scores[vertex][leaf] - scores[vertex][others.get(row)];
                }
            }
            MatrixGame game = MatrixGame.of(rows);
            most = most == null || game.value() > most.value() ? game : most;
        }
        if (most == null) {
            throw new IllegalArgumentException("there is no rival");
        }
        return most;
    }

    private static List<Integer> leaves(Groups groups, IntPredicate wanted) {
        List<Integer> leaves = new ArrayList<>();
        for (int leaf = 0; leaf < groups.leaves(); leaf++) {
            if (wanted.test(groups.of(leaf))) {
                leaves.add(leaf);
            }
        }
        return leaves;
    }

    private static List<Double> weights(WeightSpace space, MatrixGame game) {
        List<Double> weights = new ArrayList<>();
        for (double weight : space.at(game.mixture())) {
            weights.add(weight);
        }
        return weights;
    }
}
