package org.mandate.weights;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The weights that are considered: none negative, together 1, and in keeping with what is stated of them. They are the
 * mixtures of a few vertices, each in one way only (a simplex).
 */
public final class WeightSpace {

    private static final double SUM_TOLERANCE = 1e-6;

    private final double[][] vertices;

    private WeightSpace(double[][] vertices) {
        this.vertices = vertices;
    }

    /** All weights of so many criteria, 1 or more; at each vertex one criterion weighs all. */
    public static WeightSpace free(int criteria) {
        if (criteria < 1) {
            throw new IllegalArgumentException("weights need a criterion");
        }
        double[][] vertices = new double[criteria][criteria];
        IntStream.range(0, criteria).forEach(i -> vertices[i][i] = 1);
        return new WeightSpace(vertices);
    }

    /** The weights that keep an order: none weighs more than one of a better place. Vertices (1), (1/2, 1/2), … */
    public static WeightSpace within(Order order) {
        double[][] vertices = new double[order.places().size()][order.criteria()];
        boolean[] named = new boolean[order.criteria()];
        int count = 0;
        for (int place = 0; place < vertices.length; place++) {
            for (int criterion : order.places().get(place)) {
                named[criterion] = true;
                count++;
            }
            for (int criterion = 0; criterion < named.length; criterion++) {
                vertices[place][criterion] = named[criterion] ? 1.0 / count : 0;
            }
        }
        return new WeightSpace(vertices);
    }

    /** One vector of weights and no other. */
    public static WeightSpace only(double... weights) {
        double sum = Arrays.stream(weights).sum();
        boolean sound = Arrays.stream(weights).allMatch(w -> w >= 0) && Math.abs(sum - 1) <= SUM_TOLERANCE;
        if (!sound) {
            throw new IllegalArgumentException("weights are 0 or more and sum to 1: " + Arrays.toString(weights));
        }
        return new WeightSpace(new double[][] {weights.clone()});
    }

    /** Number of criteria. */
    public int criteria() {
        return vertices[0].length;
    }

    /** Number of vertices. */
    public int size() {
        return vertices.length;
    }

    /** The weights at a vertex, counted from 0. */
    public double[] vertex(int index) {
        return vertices[index].clone();
    }

    /** The mean of all weights considered; under an order the rank-order centroid. */
    public double[] centroid() {
        double[] mixture = new double[vertices.length];
        Arrays.fill(mixture, 1.0 / vertices.length);
        double[] centroid = new double[criteria()];
        mix(mixture, centroid);
        return centroid;
    }

    /** The mixture of the vertices in these shares. */
    double[] at(double[] shares) {
        double[] weights = new double[criteria()];
        mix(shares, weights);
        return weights;
    }

    /**
     * Draws weights, all equally likely: normalised exponentials are uniform on the shares of the vertices, and hence on
     * their mixtures. Under an order that is the same as normalised exponentials sorted.
     *
     * @param random where chance comes from; one exponential a vertex is taken
     * @param into filled with the weights, one a criterion
     */
    public void draw(RandomGenerator random, double[] into) {
        double[] shares = new double[vertices.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            // The strict logarithm gives the same bits on every machine; 1 - u is never 0.
            shares[i] = -StrictMath.log(1 - random.nextDouble());
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sum == 0 ? 1.0 / shares.length : shares[i] / sum;
        }
        mix(shares, into);
    }

    private void mix(double[] shares, double[] into) {
        Arrays.fill(into, 0);
        for (int i = 0; i < vertices.length; i++) {
            for (int criterion = 0; criterion < into.length; criterion++) {
                into[criterion] += shares[i] * vertices[i][criterion];
            }
        }
    }
}
