package org.mandate.weights;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The greatest least lead: over mixtures of columns, the maximum of the minimum over rows. It is found by looking where
 * one column and one row settle it, and else by a linear programme.
 */
final class MatrixGame {

    static {
        // The library would print what it thinks of the hardware.
        System.setProperty("shut.up.ojAlgo", "");
    }

    private final double value;
    private final double[] mixture;

    private MatrixGame(double value, double[] mixture) {
        this.value = value;
        this.mixture = mixture;
    }

    /** That maximum. */
    double value() {
        return value;
    }

    /** Shares of the columns that reach it, together 1. */
    double[] mixture() {
        return mixture;
    }

    /** Solves it; all rows have the same number of columns, 1 or more. */
    static MatrixGame of(double[][] rows) {
        int columns = rows[0].length;
        int bestColumn = 0;
        for (int column = 1; column < columns; column++) {
            if (least(rows, column) > least(rows, bestColumn)) {
                bestColumn = column;
            }
        }
        double pure = least(rows, bestColumn);
        for (double[] row : rows) {
            if (greatest(row) <= pure) {
                double[] mixture = new double[columns];
                mixture[bestColumn] = 1;
                return new MatrixGame(pure, mixture);
            }
        }
        return mixed(rows, columns);
    }

    private static MatrixGame mixed(double[][] rows, int columns) {
        ExpressionsBasedModel programme = new ExpressionsBasedModel();
        Variable value = programme.newVariable("value").weight(1);
        Expression sum = programme.newExpression("sum").level(1);
        Variable[] shares = new Variable[columns];
        for (int column = 0; column < columns; column++) {
            shares[column] = programme.newVariable("share" + column).lower(0);
            sum.set(shares[column], 1);
        }
        for (int row = 0; row < rows.length; row++) {
            Expression reached = programme.newExpression("row" + row).lower(0).set(value, -1);
            for (int column = 0; column < columns; column++) {
                reached.set(shares[column], rows[row][column]);
            }
        }
        Optimisation.Result result = programme.maximise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("the linear programme was not solved: " + result.getState());
        }
        double[] mixture = new double[columns];
        double total = 0;
        for (int column = 0; column < columns; column++) {
            mixture[column] = Math.max(0, result.doubleValue(column + 1));
            total += mixture[column];
        }
        for (int column = 0; column < columns; column++) {
            mixture[column] /= total;
        }
        return new MatrixGame(reached(rows, mixture), mixture);
    }

    /** What the mixture reaches, worked out from the rows themselves: the programme's own figure is rounded. */
    private static double reached(double[][] rows, double[] mixture) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] row : rows) {
            double sum = 0;
            for (int column = 0; column < mixture.length; column++) {
                sum += mixture[column] * row[column];
            }
            least = Math.min(least, sum);
        }
        return least;
    }

    private static double least(double[][] rows, int column) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] row : rows) {
            least = Math.min(least, row[column]);
        }
        return least;
    }

    private static double greatest(double[] row) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double each : row) {
            greatest = Math.max(greatest, each);
        }
        return greatest;
    }
}
