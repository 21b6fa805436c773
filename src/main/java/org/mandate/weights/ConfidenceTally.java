package org.mandate.weights;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts, over draws of values, how often each group is first at its own central weights: the confidence factor. Where
 * values are certain one draw says it: 1, or 0 where the central weights of a group lie outside the weights that it wins,
 * as they can where its leaves win in different places.
 */
public final class ConfidenceTally {

    private final Groups groups;
    private final long[] first;
    private final long[] draws;

    /** Has counted nothing yet. */
    public ConfidenceTally(Groups groups) {
        this.groups = groups;
        first = new long[groups.count()];
        draws = new long[groups.count()];
    }

    /** Counts, for one group, the scores of all leaves that a draw of values gives at the group's central weights. */
    public void add(int group, double[] scores) {
        double[] best = groups.best(scores);
        draws[group]++;
        for (double other : best) {
            if (Groups.higher(other, best[group])) {
                return;
            }
        }
        first[group]++;
    }

    /** Adds what another counted. */
    public void merge(ConfidenceTally later) {
        for (int group = 0; group < first.length; group++) {
            first[group] += later.first[group];
            draws[group] += later.draws[group];
        }
    }

    /** One a group, in their order; null (undefined) for a group that was never counted, having no central weights. */
    public List<@Nullable Share> factors() {
        List<@Nullable Share> factors = new ArrayList<>();
        for (int group = 0; group < first.length; group++) {
            factors.add(draws[group] == 0 ? null : Share.counted(first[group], draws[group]));
        }
        return factors;
    }
}
