package org.mandate.table;

/**
 * A criterion of a table.
 *
 * @param name its name
 * @param goal which end of its scale is the better one
 * @param low lower end of its scale
 * @param high upper end; the same as the lower where all options are alike on it
 * @param stated whether the table states the scale, or it runs from the least to the greatest value
 */
record Column(String name, Goal goal, double low, double high, boolean stated) {

    /** Whether it tells no options apart. */
    boolean idle() {
        return low == high;
    }

    /** A value's place on the scale, 0 at the worse end and 1 at the better; beyond them it goes on evenly. */
    double worth(double value) {
        if (idle()) {
            return 0;
        }
        double place = (value - low) / (high - low);
        return goal == Goal.MAX ? place : 1 - place;
    }
}
