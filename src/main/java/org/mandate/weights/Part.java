package org.mandate.weights;

import java.util.Arrays;

/**
 * A simplex within a space of weights; its corners are mixtures of the vertices of the space. A cut puts the point of an
 * edge at which two leaves score the same in place of the one end, and then of the other; the two parts have the shares in
 * which the point divides the edge.
 */
final class Part {

    /** Differences of scores below this are rounding. */
    private static final double ROUNDING = 1e-13;

    private final double[][] corners;
    private final double share;

    private Part(double[][] corners, double share) {
        this.corners = corners;
        this.share = share;
    }

    /** The whole of a space with so many vertices. */
    static Part whole(int vertices) {
        double[][] corners = new double[vertices][vertices];
        for (int i = 0; i < vertices; i++) {
            corners[i][i] = 1;
        }
        return new Part(corners, 1);
    }

    /** Its share of the whole. */
    double share() {
        return share;
    }

    /** The mean of its points, as shares of the vertices of the space. */
    double[] middle() {
        double[] middle = new double[corners.length];
        for (double[] corner : corners) {
            Arrays.setAll(middle, i -> middle[i] + corner[i] / corners.length);
        }
        return middle;
    }

    /** At each corner, how far one leaf is above another; {@code scores} are those at the vertices of the space. */
    double[] differences(double[][] scores, int one, int other) {
        double[] differences = new double[corners.length];
        for (int corner = 0; corner < corners.length; corner++) {
            double sum = 0;
            for (int vertex = 0; vertex < scores.length; vertex++) {
                sum += corners[corner][vertex] * (scores[vertex][one] - scores[vertex][other]);
            }
            differences[corner] = sum;
        }
        return differences;
    }

    /** Whether there are corners on both sides of the tie. */
    static boolean divides(double[] differences) {
        return differences[up(differences)] > ROUNDING && differences[down(differences)] < -ROUNDING;
    }

    /** Whether, undivided, it lies on the upper side. */
    static boolean above(double[] differences) {
        return differences[up(differences)] > ROUNDING;
    }

    /** The two parts into which the edge from the highest corner to the lowest is cut where the difference is 0. */
    Part[] cut(double[] differences) {
        int up = up(differences);
        int down = down(differences);
        double upper = differences[up] / (differences[up] - differences[down]);
        double[] tie = new double[corners.length];
        Arrays.setAll(tie, i -> corners[up][i] + upper * (corners[down][i] - corners[up][i]));
        return new Part[] {with(down, tie, share * upper), with(up, tie, share * (1 - upper))};
    }

    private Part with(int corner, double[] point, double newShare) {
        double[][] others = corners.clone();
        others[corner] = point;
        return new Part(others, newShare);
    }

    private static int up(double[] differences) {
        int up = 0;
        for (int i = 1; i < differences.length; i++) {
            up = differences[i] > differences[up] ? i : up;
        }
        return up;
    }

    private static int down(double[] differences) {
        int down = 0;
        for (int i = 1; i < differences.length; i++) {
            down = differences[i] < differences[down] ? i : down;
        }
        return down;
    }
}
