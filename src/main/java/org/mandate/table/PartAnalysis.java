package org.mandate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandate.weights.ConfidenceTally;
import org.mandate.weights.Draws;
import org.mandate.weights.ExactIndices;
import org.mandate.weights.Groups;
import org.mandate.weights.RankIndices;
import org.mandate.weights.RankTally;
import org.mandate.weights.Share;
import org.mandate.weights.Values;
import org.mandate.weights.VertexAnswer;
import org.mandate.weights.WeightSpace;

/** The indices over a set of weights: exact where cells are values and the criteria or places few, else by drawing. */
final class PartAnalysis {

    /** Vertices of a set of weights beyond which it is drawn. */
    private static final int MOST_EXACT = 4;

    /** Added to the number of a set of weights for the chance of its confidence factors. */
    private static final int CONFIDENCE = 10;

    private final PlainTable table;
    private final Groups groups;
    private final Values middle;
    private final Draws draws;
    private final int threads;
    private final IntConsumer progress;

    PartAnalysis(PlainTable table, Draws draws, int threads, IntConsumer progress) {
        this.table = table;
        this.groups = table.groups();
        this.middle = table.middle();
        this.draws = draws;
        this.threads = threads;
        this.progress = progress;
    }

    TableSensitivity.Part of(TableSensitivity.Weights weights, WeightSpace space) {
        RankIndices indices =
                table.certain() && space.size() <= MOST_EXACT ? ExactIndices.of(middle, groups, space) : null;
        int stream = stream(weights);
        if (indices == null) {
            indices = drawn(space, stream);
        }
        return new TableSensitivity.Part(
                weights,
                space.size() > 1 ? VertexAnswer.of(middle, groups, space) : null,
                indices,
                confidence(indices, stream + CONFIDENCE));
    }

    /** Keeps apart the chance of each set of weights; the numbers are those that the sensitivity of a case uses. */
    private static int stream(TableSensitivity.Weights weights) {
        return switch (weights) {
            case ALL -> 1;
            case ORDER -> 2;
            case STATED -> 3;
        };
    }

    private RankIndices drawn(WeightSpace space, int stream) {
        RankTally all = new RankTally(groups, space.criteria());
        progress.accept(draws.blocks());
        draws.run(threads, block -> block(space, draws.random(stream, block), draws.size(block)), tally -> {
            all.merge(tally);
            progress.accept(0);
        });
        return all.indices();
    }

    private RankTally block(WeightSpace space, SplittableRandom random, int size) {
        RankTally tally = new RankTally(groups, space.criteria());
        double[] weights = new double[space.criteria()];
        for (int i = 0; i < size; i++) {
            space.draw(random, weights);
            Values values = table.certain() ? middle : table.drawn(random);
            tally.add(values.scores(weights), weights);
        }
        return tally;
    }

    private List<TableSensitivity.Confidence> confidence(RankIndices indices, int stream) {
        List<double @Nullable []> central = new ArrayList<>();
        for (RankIndices.Standing standing : indices.groups()) {
            List<Double> weights = standing.centralWeights();
            central.add(
                    weights == null
                            ? null
                            : weights.stream().mapToDouble(Double::doubleValue).toArray());
        }
        ConfidenceTally all = new ConfidenceTally(groups);
        if (table.certain()) {
            count(all, central, middle);
        } else {
            progress.accept(draws.blocks());
            draws.run(
                    threads,
                    block -> confidenceBlock(central, draws.random(stream, block), draws.size(block)),
                    tally -> {
                        all.merge(tally);
                        progress.accept(0);
                    });
        }
        List<@Nullable Share> factors = all.factors();
        return IntStream.range(0, factors.size())
                .mapToObj(i -> new TableSensitivity.Confidence(groups.names().get(i), factor(factors.get(i))))
                .toList();
    }

    /** Where no cell is uncertain one look says it, and nothing is estimated. */
    private @Nullable Share factor(@Nullable Share factor) {
        return factor == null || !table.certain() ? factor : new Share(factor.value(), null);
    }

    private ConfidenceTally confidenceBlock(List<double @Nullable []> central, SplittableRandom random, int size) {
        ConfidenceTally tally = new ConfidenceTally(groups);
        for (int i = 0; i < size; i++) {
            count(tally, central, table.drawn(random));
        }
        return tally;
    }

    private static void count(ConfidenceTally tally, List<double @Nullable []> central, Values values) {
        for (int group = 0; group < central.size(); group++) {
            double[] weights = central.get(group);
            if (weights != null) {
                tally.add(group, values.scores(weights));
            }
        }
    }
}
