package org.mandate.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.CsvFile;
import org.mandate.facts.Place;
import org.mandate.facts.Problems;
import org.mandate.facts.Written;

/**
 * Reads a table from CSV: a header of criteria, perhaps rows {@code goal}, {@code scale}, {@code weight} and {@code place},
 * then a row an option. A column {@code group} says of which group an option is a variant.
 */
final class CsvTable {

    private final TableDraft draft;
    private final List<CsvFile.Row> rows;
    private final Problems problems;
    private final List<String> header;

    CsvTable(String file, List<CsvFile.Row> rows, Problems problems) {
        this.draft = new TableDraft(file);
        this.rows = rows;
        this.problems = problems;
        this.header = rows.isEmpty()
                ? List.of()
                : rows.get(0).cells().stream().map(Written.Text::value).toList();
    }

    /** The table as written, or null where nothing of it could be read, with problems reported. */
    @Nullable
    TableDraft read() {
        if (rows.isEmpty()) {
            return null;
        }
        readHeader();
        rows.stream().skip(1).forEach(this::readRow);
        return draft;
    }

    private void readHeader() {
        List<Written.Text> cells = rows.get(0).cells();
        for (int i = 1; i < cells.size(); i++) {
            Written.Text name = cells.get(i);
            if (name.value().isEmpty()) {
                problems.at(name.at(), "no-name", "this column has no name");
            }
            if (!name.value().equals(TableDraft.GROUP)) {
                draft.heads.add(new TableDraft.Head(name));
            }
        }
    }

    private void readRow(CsvFile.Row row) {
        if (!asLongAsTheHeader(row)) {
            return;
        }
        Written.Text name = row.cells().get(0);
        if (TableDraft.ABOUT_CRITERIA.contains(name.value())) {
            if (!draft.lines.isEmpty()) {
                String message = "a row '" + name.value() + "' is about the criteria: it belongs above the options";
                problems.at(name.at(), "row-order", message);
            }
            readAbout(row, name);
            return;
        }
        TableDraft.Line line = new TableDraft.Line(name);
        for (int i = 1; i < header.size(); i++) {
            Written.Text cell = row.cells().get(i);
            if (header.get(i).equals(TableDraft.GROUP)) {
                line.group = cell.value().isEmpty() ? null : cell;
            } else {
                line.cells.add(filled(cell, name.value(), header.get(i)));
            }
        }
        draft.lines.add(line);
    }

    private void readAbout(CsvFile.Row row, Written.Text name) {
        int head = 0;
        for (int i = 1; i < header.size(); i++) {
            Written.Text cell = row.cells().get(i);
            if (header.get(i).equals(TableDraft.GROUP)) {
                continue;
            }
            TableDraft.Head about = draft.heads.get(head++);
            if (!cell.value().isEmpty() && about.about.putIfAbsent(name.value(), cell) != null) {
                problems.at(name.at(), "duplicate-row", "there is a row '" + name.value() + "' already");
            }
        }
    }

    private Written.@Nullable Text filled(Written.Text cell, String option, String criterion) {
        if (cell.value().isEmpty()) {
            problems.at(cell.at(), "empty-cell", "'" + option + "' has no value on '" + criterion + "'");
            return null;
        }
        return cell;
    }

    private boolean asLongAsTheHeader(CsvFile.Row row) {
        int cells = row.cells().size();
        if (cells == header.size()) {
            return true;
        }
        String lengths = "the row has " + cells + (cells == 1 ? " cell" : " cells") + ", the header " + header.size();
        if (cells < header.size()) {
            problems.at(row.end(), "row-length", lengths + ": '" + header.get(cells) + "' would come next");
        } else {
            Place extra = row.cells().get(header.size()).at();
            problems.at(extra, "row-length", lengths + ": put a text that holds a comma in quotes");
        }
        return false;
    }
}
