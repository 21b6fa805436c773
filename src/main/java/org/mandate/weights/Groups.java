package org.mandate.weights;

import java.util.Arrays;
import java.util.List;

/** Alternatives (leaves) in groups; a group scores what its best leaf scores. */
public final class Groups {

    /** Scores that differ by no more than this are equal. */
    public static final double TIE = 1e-9;

    private final List<String> names;
    private final int[] groupOf;

    private Groups(List<String> names, int[] groupOf) {
        this.names = names;
        this.groupOf = groupOf;
    }

    /** Groups by name, in the order in which they first come; one name a leaf. */
    public static Groups of(List<String> groupOfEachLeaf) {
        List<String> names = groupOfEachLeaf.stream().distinct().toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("there is no alternative");
        }
        return new Groups(
                names, groupOfEachLeaf.stream().mapToInt(names::indexOf).toArray());
    }

    /** Number of groups. */
    public int count() {
        return names.size();
    }

    /** Number of leaves. */
    public int leaves() {
        return groupOf.length;
    }

    /** Names of the groups, in order. */
    public List<String> names() {
        return names;
    }

    /** The group of a leaf, both counted from 0. */
    public int of(int leaf) {
        return groupOf[leaf];
    }

    /** For each group the score of its best leaf. Throws IllegalArgumentException where a score is no number. */
    double[] best(double[] scores) {
        if (scores.length != groupOf.length) {
            throw new IllegalArgumentException(scores.length + " scores for " + groupOf.length + " alternatives");
        }
        double[] best = new double[names.size()];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int leaf = 0; leaf < scores.length; leaf++) {
            if (Double.isNaN(scores[leaf])) {
                throw new IllegalArgumentException("the score of alternative " + leaf + " is no number");
            }
            best[groupOf[leaf]] = Math.max(best[groupOf[leaf]], scores[leaf]);
        }
        return best;
    }

    /** Whether the one score is higher than the other by more than a tie; minus infinity is a score like others. */
    static boolean higher(double one, double other) {
        return one > other + TIE;
    }
}
