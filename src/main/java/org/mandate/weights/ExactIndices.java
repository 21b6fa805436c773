package org.mandate.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rank acceptabilities, central weights and pairwise winning indices without drawing, exact but for rounding. */
public final class ExactIndices {

    /** Parts beyond which drawing is the better way. */
    private static final int MOST_PARTS = 2_000_000;

    private final Groups groups;
    private final WeightSpace space;
    private final double[][] scores;
    private final double[][] rankShare;
    private final double[][] higherShare;
    private final double[][] winningWeights;
    private int parts;

    private ExactIndices(Values values, Groups groups, WeightSpace space) {
        this.groups = groups;
        this.space = space;
        scores = values.atVertices(space);
        int count = groups.count();
        rankShare = new double[count][count];
        higherShare = new double[count][count];
        winningWeights = new double[count][space.criteria()];
    }

    /**
     * The indices, or null where the space would fall into too many parts. For each group by itself the space is cut where
     * the group's best leaf changes, and where a leaf of another group passes it.
     */
    public static @Nullable RankIndices of(Values values, Groups groups, WeightSpace space) {
        ExactIndices exact = new ExactIndices(values, groups, space);
        boolean fine = true;
        for (int group = 0; fine && group < groups.count(); group++) {
            int number = group;
            List<Integer> leaves = IntStream.range(0, groups.leaves()).boxed().toList();
            List<Integer> own =
                    leaves.stream().filter(leaf -> groups.of(leaf) == number).toList();
            // Leaves of one group stand together, so that a group that is above is counted once.
            List<Integer> rivals = leaves.stream()
                    .filter(leaf -> groups.of(leaf) != number)
                    .sorted(Comparator.comparingInt(groups::of))
                    .toList();
            fine = exact.best(group, own, 1, own.get(0), rivals, Part.whole(space.size()));
        }
        return fine ? exact.indices() : null;
    }

    /** Goes through the own leaves from {@code next} on, {@code best} being the best so far; false for too many parts. */
    private boolean best(int group, List<Integer> own, int next, int best, List<Integer> rivals, Part part) {
        int leader = best;
        for (int i = next; i < own.size(); i++) {
            double[] ahead = part.differences(scores, own.get(i), leader);
            if (Part.divides(ahead)) {
                Part[] cut = part.cut(ahead);
                return ++parts <= MOST_PARTS
                        && best(group, own, i, leader, rivals, cut[0])
                        && best(group, own, i, leader, rivals, cut[1]);
            }
            leader = Part.above(ahead) ? own.get(i) : leader;
        }
        return rank(group, leader, rivals, 0, 0, -1, part);
    }

    /** Goes through the rival leaves from {@code next} on; the last group that was found above is not counted again. */
    private boolean rank(int group, int leaf, List<Integer> rivals, int next, int above, int lastAbove, Part part) {
        int count = above;
        int last = lastAbove;
        for (int i = next; i < rivals.size(); i++) {
            int rival = groups.of(rivals.get(i));
            if (rival == last) {
                continue;
            }
            double[] ahead = part.differences(scores, rivals.get(i), leaf);
            if (Part.divides(ahead)) {
                Part[] cut = part.cut(ahead);
                return ++parts <= MOST_PARTS
                        && rank(group, leaf, rivals, i, count, last, cut[0])
                        && rank(group, leaf, rivals, i, count, last, cut[1]);
            }
            if (Part.above(ahead)) {
                higherShare[rival][group] += part.share();
                count++;
                last = rival;
            }
        }
        rankShare[group][count] += part.share();
        if (count == 0) {
            double[] middle = space.at(part.middle());
            Arrays.setAll(winningWeights[group], i -> winningWeights[group][i] + part.share() * middle[i]);
        }
        return true;
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
        double first = rankShare[group][0];
        List<Share> ranks =
                Arrays.stream(rankShare[group]).mapToObj(Share::exact).toList();
        List<Double> central = ranks.get(0).value() == 0
                ? null
                : Arrays.stream(winningWeights[group])
                        .map(sum -> sum / first)
                        .boxed()
                        .toList();
        return new RankIndices.Standing(groups.names().get(group), ranks, null, central);
    }
}
