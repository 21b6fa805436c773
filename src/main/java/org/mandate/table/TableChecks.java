package org.mandate.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.Place;
import org.mandate.facts.Problems;
import org.mandate.facts.Written;

/** Makes a table of what is written, and reports what keeps it from being one. */
final class TableChecks {

    private static final int MOST_OPTIONS = 100;
    private static final int MOST_CRITERIA = 50;

    private final TableDraft draft;
    private final Problems problems;
    private final CellReader cells;

    TableChecks(TableDraft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        this.cells = new CellReader(problems);
    }

    /** The table, or null with problems reported. */
    @Nullable
    PlainTable table() {
        checkCriteria();
        checkOptions();
        Scales scales = new Scales(cells, problems);
        List<PlainTable.Row> rows = new ArrayList<>();
        for (TableDraft.Line line : draft.lines) {
            List<Cell> row = readCells(line);
            if (row.size() == draft.heads.size()) {
                String name = line.name.value();
                rows.add(new PlainTable.Row(name, line.group == null ? name : line.group.value(), row));
            }
        }
        List<Column> columns = scales.columns(draft, rows);
        Importance importance = Importance.read(draft, cells, problems);
        return problems.count() > 0 ? null : new PlainTable(columns, rows, importance.weights(), importance.order());
    }

    private void checkCriteria() {
        if (draft.heads.isEmpty()) {
            problems.ofFile(draft.file, "no-criteria", "the table has no criteria");
        } else if (draft.heads.size() > MOST_CRITERIA) {
            String message =
                    "the table has " + draft.heads.size() + " criteria, at most " + MOST_CRITERIA + " can be read";
            problems.at(draft.heads.get(MOST_CRITERIA).name.at(), "too-many-criteria", message);
        }
        checkNames("criterion", draft.heads.stream().map(head -> head.name).toList());
        for (TableDraft.Head head : draft.heads) {
            if (head.name.value().equals(TableDraft.GROUP)) {
                problems.at(
                        head.name.at(), "reserved-name", "'group' names an option's group and cannot name a criterion");
            }
        }
    }

    private void checkOptions() {
        int options = draft.lines.size();
        Set<String> groups = new HashSet<>();
        draft.lines.forEach(line -> groups.add(line.group == null ? line.name.value() : line.group.value()));
        if (options == 0 && problems.count() == 0) {
            problems.ofFile(draft.file, "no-options", "the table has no options");
        } else if (groups.size() == 1 && problems.count() == 0) {
            Written.Text only = draft.lines.get(0).name;
            String what = options == 1 ? "the only option" : "in the same group as all others";
            problems.at(only.at(), "one-option", "'" + only.value() + "' is " + what + ": there is nothing to compare");
        } else if (options > MOST_OPTIONS) {
            String message = "the table has " + options + " options, at most " + MOST_OPTIONS + " can be read";
            problems.at(draft.lines.get(MOST_OPTIONS).name.at(), "too-many-options", message);
        }
        checkNames("option", draft.lines.stream().map(line -> line.name).toList());
    }

    private void checkNames(String kind, List<Written.Text> names) {
        Map<String, Place> seen = new HashMap<>();
        for (Written.Text name : names) {
            Place earlier = seen.putIfAbsent(name.value(), name.at());
            if (name.value().isEmpty() && kind.equals("option")) {
                problems.at(name.at(), "no-name", "this option has no name");
            } else if (earlier != null && !name.value().isEmpty()) {
                String message = "the " + kind + " '" + name.value() + "' stands already at " + earlier.shown();
                problems.at(name.at(), "duplicate-name", message);
            }
        }
    }

    private List<Cell> readCells(TableDraft.Line line) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < line.cells.size() && i < draft.heads.size(); i++) {
            Written.Text text = line.cells.get(i);
            String what = "'" + draft.heads.get(i).name.value() + "' of '" + line.name.value() + "'";
            Cell cell = text == null ? null : cells.read(text, what);
            if (text != null && cell != null) {
                checkWithin(text, cell, draft.heads.get(i));
                row.add(cell);
            }
        }
        return row;
    }

    /** A normal distribution reaches beyond any scale; its mean must not. */
    private void checkWithin(Written.Text text, Cell cell, TableDraft.Head head) {
        Written.Text written = head.about.get("scale");
        Cell.Range scale = written == null ? null : new CellReader(new Problems()).range(written, "");
        double low = cell instanceof Cell.Normal ? cell.middle() : cell.lowest();
        double high = cell instanceof Cell.Normal ? cell.middle() : cell.highest();
        if (written != null && scale != null && (low < scale.lowest() || high > scale.highest())) {
            String message =
                    "'" + text.value() + "' lies outside the scale of '" + head.name.value() + "', " + written.value();
            problems.at(text.at(), "outside-scale", message);
        }
    }
}
