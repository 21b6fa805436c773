package org.mandate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.Problems;
import org.mandate.facts.Written;

/** Finds each criterion's goal and scale: as stated, or from the least to the greatest value of the options. */
final class Scales {

    private final CellReader cells;
    private final Problems problems;

    Scales(CellReader cells, Problems problems) {
        this.cells = cells;
        this.problems = problems;
    }

    /** One a criterion; what is wrong is reported, and a stand-in given. */
    List<Column> columns(TableDraft draft, List<PlainTable.Row> rows) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < draft.heads.size(); i++) {
            TableDraft.Head head = draft.heads.get(i);
            int column = i;
            String name = head.name.value();
            Goal goal = goal(head.about.get("goal"), name);
            Written.Text written = head.about.get("scale");
            Cell.Range stated = written == null ? null : cells.range(written, "the scale of '" + name + "'");
            double low = rows.stream()
                    .mapToDouble(row -> row.cells().get(column).lowest())
                    .min()
                    .orElse(0);
            double high = rows.stream()
                    .mapToDouble(row -> row.cells().get(column).highest())
                    .max()
                    .orElse(0);
            columns.add(
                    stated == null
                            ? new Column(name, goal, low, high, false)
                            : new Column(name, goal, stated.lowest(), stated.highest(), true));
        }
        return columns;
    }

    private Goal goal(Written.@Nullable Text text, String criterion) {
        if (text == null) {
            return Goal.MAX;
        }
        for (Goal goal : Goal.values()) {
            if (goal.written().equals(text.value())) {
                return goal;
            }
        }
        String message = "the goal of '" + criterion + "' is max or min, here stands '" + text.value() + "'";
        String start = text.value().toLowerCase(Locale.ROOT);
        String meant = start.startsWith("max") ? "max" : start.startsWith("min") ? "min" : null;
        problems.at(text.at(), "unknown-goal", message, meant);
        return Goal.MAX;
    }
}
