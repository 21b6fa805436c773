package org.mandate.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts ranks over draws; what it holds does not grow with their number. Not for several threads at once. */
public final class RankTally {

    private final Groups groups;
    private final long[][] ranks;
    private final long[][] higher;
    private final double[][] winningWeights;
    private long draws;

    /** Has counted nothing yet. */
    public RankTally(Groups groups, int criteria) {
        this.groups = groups;
        int count = groups.count();
        ranks = new long[count][count];
        higher = new long[count][count];
        winningWeights = new double[count][criteria];
    }

    /**
     * Counts a draw.
     *
     * @param scores one a leaf; minus infinity for a leaf that is out of the running. Throws IllegalArgumentException for
     *     NaN or another number of scores.
     * @param weights the weights that gave these scores
     */
    public void add(double[] scores, double[] weights) {
        double[] best = groups.best(scores);
        draws++;
        for (int group = 0; group < best.length; group++) {
            int above = 0;
            for (int other = 0; other < best.length; other++) {
                if (Groups.higher(best[other], best[group])) {
                    above++;
                    higher[other][group]++;
                }
            }
            ranks[group][above]++;
            if (above == 0) {
                addTo(winningWeights[group], weights);
            }
        }
    }

    /** Adds what another counted. Sums depend, in their last digits, on the order: merge in the order of the blocks. */
    public void merge(RankTally later) {
        draws += later.draws;
        for (int group = 0; group < ranks.length; group++) {
            for (int i = 0; i < ranks.length; i++) {
                ranks[group][i] += later.ranks[group][i];
                higher[group][i] += later.higher[group][i];
            }
            addTo(winningWeights[group], later.winningWeights[group]);
        }
    }

    /** Number of draws counted. */
    public long draws() {
        return draws;
    }

    /** The indices of what was counted. Throws IllegalStateException before the first draw. */
    public RankIndices indices() {
        if (draws == 0) {
            throw new IllegalStateException("nothing was drawn");
        }
        List<RankIndices.Standing> standings =
                IntStream.range(0, ranks.length).mapToObj(this::standing).toList();
        List<RankIndices.Pair> pairs = new ArrayList<>();
        for (int one = 0; one < ranks.length; one++) {
            for (int other = one + 1; other < ranks.length; other++) {
                pairs.add(pair(one, other));
            }
        }
        return new RankIndices(draws, standings, pairs);
    }

    private RankIndices.Standing standing(int group) {
        List<Share> shares = Arrays.stream(ranks[group])
                .mapToObj(count -> Share.counted(count, draws))
                .toList();
        long wins = ranks[group][0];
        List<Double> central = wins == 0
                ? null
                : Arrays.stream(winningWeights[group])
                        .map(sum -> sum / wins)
                        .boxed()
                        .toList();
        return new RankIndices.Standing(groups.names().get(group), shares, wins, central);
    }

    private RankIndices.Pair pair(int one, int other) {
        long wins = higher[one][other];
        long loses = higher[other][one];
        return new RankIndices.Pair(
                groups.names().get(one),
                groups.names().get(other),
                Share.counted(wins, draws),
                Share.counted(draws - wins - loses, draws),
                Share.counted(loses, draws));
    }

    private static void addTo(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}
