package org.mandate.weights;

/** Values of leaves on criteria, all on a scale of about 0 to 1, more being better. */
public final class Values {

    private final double[][] values;

    /** One row a leaf, one column a criterion. Throws IllegalArgumentException where rows differ in length or hold NaN. */
    public Values(double[][] rows) {
        values = new double[rows.length][];
        for (int leaf = 0; leaf < rows.length; leaf++) {
            if (rows[leaf].length != rows[0].length) {
                throw new IllegalArgumentException("rows differ in length");
            }
            for (double value : rows[leaf]) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("a value of alternative " + leaf + " is no number");
                }
            }
            values[leaf] = rows[leaf].clone();
        }
    }

    /** Number of leaves. */
    public int leaves() {
        return values.length;
    }

    /** The value of a leaf on a criterion, both counted from 0. */
    public double of(int leaf, int criterion) {
        return values[leaf][criterion];
    }

    /** The score of a leaf: the sum over criteria of weight times value. */
    public double score(int leaf, double[] weights) {
        double score = 0;
        for (int criterion = 0; criterion < weights.length; criterion++) {
            score += weights[criterion] * values[leaf][criterion];
        }
        return score;
    }

    /** The scores of all leaves. */
    public double[] scores(double[] weights) {
        double[] scores = new double[values.length];
        for (int leaf = 0; leaf < scores.length; leaf++) {
            scores[leaf] = score(leaf, weights);
        }
        return scores;
    }

    /** For each vertex of a space the scores of all leaves there. */
    double[][] atVertices(WeightSpace space) {
        double[][] scores = new double[space.size()][];
        for (int vertex = 0; vertex < scores.length; vertex++) {
            scores[vertex] = scores(space.vertex(vertex));
        }
        return scores;
    }
}
