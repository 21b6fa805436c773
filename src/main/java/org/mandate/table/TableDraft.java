package org.mandate.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.Place;
import org.mandate.facts.Written;

/** A table as written, in either format, before anything of it was judged. */
final class TableDraft {

    /** What a criterion may have, as named in YAML and at the start of rows in CSV. */
    static final List<String> ABOUT_CRITERIA = List.of("goal", "scale", "weight", "place");

    /** The field or column that says in which group an option is a variant. */
    static final String GROUP = "group";

    final String file;
    final List<Head> heads = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    Written.@Nullable Items order;

    TableDraft(String file) {
        this.file = file;
    }

    /** A criterion and what is said about it. */
    static final class Head {
        final Written.Text name;
        final Map<String, Written.Text> about = new LinkedHashMap<>();

        Head(Written.Text name) {
            this.name = name;
        }
    }

    /** An option and its cells by criterion, in the order of the heads; null where a cell is empty or could not be read. */
    static final class Line {
        final Written.Text name;
        final List<Written.@Nullable Text> cells = new ArrayList<>();
        Written.@Nullable Text group;

        Line(Written.Text name) {
            this.name = name;
        }
    }

    /** A criterion's head by name, or null. */
    @Nullable
    Head head(String name) {
        return heads.stream()
                .filter(head -> head.name.value().equals(name))
                .findFirst()
                .orElse(null);
    }

    List<String> criteria() {
        return heads.stream().map(head -> head.name.value()).toList();
    }

    /** Where the first criterion stands. */
    Place start() {
        return heads.get(0).name.at();
    }
}
