package org.mandate.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mandate.weights.Groups;
import org.mandate.weights.Order;
import org.mandate.weights.RankIndices;
import org.mandate.weights.RankTally;
import org.mandate.weights.StabilityInterval;
import org.mandate.weights.Values;
import org.mandate.weights.WeightSpace;

/** Scores at one vector of weights, and how far each weight may move before another is first. */
final class BaseAnalysis {

    private BaseAnalysis() {}

    static TableSensitivity.Base of(PlainTable table) {
        List<Double> stated = table.weights();
        Order order = table.order();
        if (stated != null) {
            double[] weights = stated.stream().mapToDouble(Double::doubleValue).toArray();
            return at(table, TableSensitivity.From.STATED, weights);
        } else if (order != null) {
            return at(
                    table,
                    TableSensitivity.From.ORDER,
                    WeightSpace.within(order).centroid());
        }
        return at(
                table,
                TableSensitivity.From.EQUAL,
                WeightSpace.free(table.columns().size()).centroid());
    }

    private static TableSensitivity.Base at(PlainTable table, TableSensitivity.From from, double[] weights) {
        Values values = table.middle();
        Groups groups = table.groups();
        List<TableSensitivity.Score> scores = scores(values, groups, weights);
        int first = groups.names().indexOf(scores.get(0).group());
        List<TableSensitivity.Stability> stability = new ArrayList<>();
        for (int criterion = 0; criterion < weights.length; criterion++) {
            String name = table.columns().get(criterion).name();
            StabilityInterval interval = StabilityInterval.of(values, groups, weights, criterion, first);
            stability.add(
                    interval == null
                            ? new TableSensitivity.Stability(name, weights[criterion], null, null, null, null)
                            : new TableSensitivity.Stability(
                                    name,
                                    weights[criterion],
                                    interval.low(),
                                    interval.high(),
                                    interval.below(),
                                    interval.above()));
        }
        return new TableSensitivity.Base(from, Arrays.stream(weights).boxed().toList(), scores, stability);
    }

    private static List<TableSensitivity.Score> scores(Values values, Groups groups, double[] weights) {
        double[] leaves = values.scores(weights);
        RankTally tally = new RankTally(groups, weights.length);
        tally.add(leaves, weights);
        List<TableSensitivity.Score> scores = new ArrayList<>();
        for (RankIndices.Standing standing : tally.indices().groups()) {
            double score = Double.NEGATIVE_INFINITY;
            for (int leaf = 0; leaf < leaves.length; leaf++) {
                boolean own = groups.names().get(groups.of(leaf)).equals(standing.group());
                score = own ? Math.max(score, leaves[leaf]) : score;
            }
            int rank = 1;
            while (standing.ranks().get(rank - 1).value() == 0) {
                rank++;
            }
            scores.add(new TableSensitivity.Score(standing.group(), rank, score));
        }
        // Equal ranks stay in the order of the table.
        scores.sort(Comparator.comparingInt(TableSensitivity.Score::rank));
        return scores;
    }
}
