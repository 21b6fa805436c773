package org.mandate.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.mandate.weights.Draws;
import org.mandate.weights.Order;
import org.mandate.weights.WeightSpace;

/** Puts a table through what is known of weights. */
public final class TableAnalysis {

    private final PlainTable table;

    private TableAnalysis(PlainTable table) {
        this.table = table;
    }

    /** Reads a table. Throws InvalidInput with everything that is wrong with the file. */
    public static TableAnalysis read(Path file) {
        return new TableAnalysis(TableReader.read(file));
    }

    /**
     * Works it out.
     *
     * @param draws how much to draw where there is no exact answer
     * @param threads how many draw at once; the result does not depend on it
     * @param progress told the number of steps to come, above 0, and 0 for each that is done
     */
    public TableSensitivity run(Draws draws, int threads, IntConsumer progress) {
        List<TableSensitivity.Part> parts = new ArrayList<>();
        PartAnalysis analysis = new PartAnalysis(table, draws, threads, progress);
        List<Double> weights = table.weights();
        if (weights != null) {
            parts.add(analysis.of(TableSensitivity.Weights.STATED, WeightSpace.only(array(weights))));
        }
        Order order = table.order();
        if (order != null) {
            parts.add(analysis.of(TableSensitivity.Weights.ORDER, WeightSpace.within(order)));
        }
        parts.add(analysis.of(
                TableSensitivity.Weights.ALL, WeightSpace.free(table.columns().size())));
        return new TableSensitivity(
                TableSensitivity.FORMAT,
                criteria(),
                table.rows().stream()
                        .map(row -> new TableSensitivity.OptionLine(row.name(), row.group()))
                        .toList(),
                table.uncertainCells(),
                draws.count(),
                draws.seed(),
                BaseAnalysis.of(table),
                parts);
    }

    private List<TableSensitivity.CriterionLine> criteria() {
        List<TableSensitivity.CriterionLine> lines = new ArrayList<>();
        List<Double> weights = table.weights();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            lines.add(new TableSensitivity.CriterionLine(
                    column.name(),
                    column.goal().written(),
                    column.low(),
                    column.high(),
                    column.stated(),
                    weights == null ? null : weights.get(i),
                    place(i)));
        }
        return lines;
    }

    private @Nullable Integer place(int criterion) {
        Order order = table.order();
        for (int place = 0; order != null && place < order.places().size(); place++) {
            if (order.places().get(place).contains(criterion)) {
                return place + 1;
            }
        }
        return null;
    }

    private static double[] array(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
