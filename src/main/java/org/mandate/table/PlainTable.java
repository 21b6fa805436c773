package org.mandate.table;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.mandate.weights.Groups;
import org.mandate.weights.Order;
import org.mandate.weights.Values;

/**
 * A table that was read and found good.
 *
 * @param columns its criteria, one or more
 * @param rows its options, two groups or more
 * @param weights the weights it states, one a criterion, or null
 * @param order the order of importance it states, or null; never both
 */
record PlainTable(
        List<Column> columns,
        List<Row> rows,
        @Nullable List<Double> weights,
        @Nullable Order order) {

    /**
     * An option.
     *
     * @param name its name
     * @param group the group it is a variant in; its own name where the table has no groups
     * @param cells one a criterion
     */
    record Row(String name, String group, List<Cell> cells) {}

    /** Whether every cell is one value. */
    boolean certain() {
        return uncertainCells() == 0;
    }

    /** Number of cells that are ranges or distributions. */
    int uncertainCells() {
        return (int) rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.certain())
                .count();
    }

    Groups groups() {
        return Groups.of(rows.stream().map(Row::group).toList());
    }

    /** The middle of every cell, on the scale from 0 to 1. */
    Values middle() {
        double[][] values = new double[rows.size()][columns.size()];
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                values[row][column] = columns.get(column)
                        .worth(rows.get(row).cells().get(column).middle());
            }
        }
        return new Values(values);
    }

    /** Draws every cell, row by row, on the scale from 0 to 1. */
    Values drawn(RandomGenerator random) {
        double[][] values = new double[rows.size()][columns.size()];
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                values[row][column] = columns.get(column)
                        .worth(rows.get(row).cells().get(column).draw(random));
            }
        }
        return new Values(values);
    }
}
