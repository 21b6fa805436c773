package org.mandate.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.Place;
import org.mandate.facts.Problems;
import org.mandate.facts.Written;
import org.mandate.facts.YamlFile;

/**
 * Reads a table from YAML: {@code criteria} by name, perhaps an {@code order}, and {@code options} by name, each with its
 * value on every criterion.
 */
final class YamlTable {

    private static final List<String> PARTS = List.of("criteria", "order", "options");

    private final TableDraft draft;
    private final Problems problems;

    YamlTable(String file, Problems problems) {
        this.draft = new TableDraft(file);
        this.problems = problems;
    }

    /** The table as written, or null where too little of it could be read, with problems reported. */
    @Nullable
    TableDraft read(Written root) {
        if (!(root instanceof Written.Fields parts)) {
            wrongKind(root, "a table", "a map of criteria and options");
            return null;
        }
        YamlFile.checkNames(parts, "a table", PARTS, problems);
        Written.Fields criteria = part(parts, "criteria");
        Written.Fields options = part(parts, "options");
        if (criteria != null) {
            criteria.fields().forEach(this::readHead);
        }
        Written order = parts.value("order");
        if (order instanceof Written.Items items) {
            draft.order = items;
        } else if (order != null) {
            wrongKind(order, "'order'", "a list of criteria, the most important first");
        }
        if (criteria == null || options == null) {
            return null;
        }
        options.fields().forEach(this::readLine);
        return draft;
    }

    private Written.@Nullable Fields part(Written.Fields parts, String name) {
        Written part = parts.value(name);
        if (part instanceof Written.Fields fields) {
            return fields;
        } else if (part == null) {
            problems.at(parts.at(), "missing-field", "a table needs a field '" + name + "'");
        } else {
            wrongKind(part, "'" + name + "'", "a map by name");
        }
        return null;
    }

    private void readHead(String name, Written.Field field) {
        TableDraft.Head head = new TableDraft.Head(new Written.Text(field.at(), name, true));
        draft.heads.add(head);
        if (nothing(field.value())) {
            return;
        }
        if (!(field.value() instanceof Written.Fields about)) {
            wrongKind(field.value(), "'" + name + "'", "a map such as {goal: max}, or nothing");
            return;
        }
        YamlFile.checkNames(about, "a criterion", TableDraft.ABOUT_CRITERIA, problems);
        for (String part : TableDraft.ABOUT_CRITERIA) {
            Written value = about.value(part);
            if (value instanceof Written.Text text && !text.isNothing()) {
                head.about.put(part, text);
            } else if (value != null) {
                wrongKind(value, "'" + part + "'", "a single value");
            }
        }
    }

    private void readLine(String name, Written.Field field) {
        TableDraft.Line line = new TableDraft.Line(new Written.Text(field.at(), name, true));
        draft.lines.add(line);
        if (!(field.value() instanceof Written.Fields cells)) {
            wrongKind(field.value(), "'" + name + "'", "a map of its values by criterion");
            draft.heads.forEach(head -> line.cells.add(null));
            return;
        }
        List<String> known = new ArrayList<>(draft.criteria());
        known.add(TableDraft.GROUP);
        YamlFile.checkNames(cells, "'" + name + "'", known, problems);
        if (cells.value(TableDraft.GROUP) instanceof Written.Text group && !group.isNothing()) {
            line.group = group;
        }
        for (String criterion : draft.criteria()) {
            line.cells.add(cell(cells.value(criterion), name, criterion, field.at()));
        }
    }

    private Written.@Nullable Text cell(@Nullable Written value, String option, String criterion, Place at) {
        if (value instanceof Written.Text text && !text.isNothing()) {
            return text;
        }
        if (value == null || nothing(value)) {
            Place place = value == null ? at : value.at();
            problems.at(place, "empty-cell", "'" + option + "' has no value on '" + criterion + "'");
        } else {
            wrongKind(value, "'" + criterion + "'", "a single value");
        }
        return null;
    }

    private static boolean nothing(Written value) {
        return value instanceof Written.Text text && text.isNothing();
    }

    private void wrongKind(Written value, String what, String wanted) {
        problems.at(value.at(), "wrong-kind", what + " must be " + wanted + ", here stands " + value.kind());
    }
}
