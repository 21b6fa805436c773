package org.mandate.weights;

import java.util.List;

/** Draws weights and counts ranks, as those who use the package do. */
final class Tallying {

    private Tallying() {}

    /** The indices of values under weights of a space. */
    static RankIndices of(Values values, Groups groups, WeightSpace space, Draws draws, int threads) {
        RankTally all = new RankTally(groups, space.criteria());
        draws.run(threads, block -> block(values, groups, space, draws, block), all::merge);
        return all.indices();
    }

    private static RankTally block(Values values, Groups groups, WeightSpace space, Draws draws, int block) {
        RankTally tally = new RankTally(groups, space.criteria());
        var random = draws.random(0, block);
        double[] weights = new double[space.criteria()];
        for (int i = 0; i < draws.size(block); i++) {
            space.draw(random, weights);
            tally.add(values.scores(weights), weights);
        }
        return tally;
    }

    /** A group of its own for each leaf, named A, B, … */
    static Groups each(int leaves) {
        return Groups.of(
                List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J").subList(0, leaves));
    }
}
