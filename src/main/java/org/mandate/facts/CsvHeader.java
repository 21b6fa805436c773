package org.mandate.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mandate.diagnostic.Suggestion;

/** The first row of a CSV file: which field each column holds. */
final class CsvHeader {

    private final List<String> names;
    private final RecordShape<?> shape;
    private final Set<String> known;
    private final Map<String, Written.Gap> missing = new LinkedHashMap<>();

    private CsvHeader(List<String> names, RecordShape<?> shape) {
        this.names = names;
        this.shape = shape;
        this.known = new HashSet<>(shape.names());
        known.addAll(RecordShape.of(EvidenceFields.class).names());
    }

    /** Reads it, reporting each column that the type does not have, and each that it needs. */
    static CsvHeader read(List<String> cells, CsvPlaces.Row places, RecordShape<?> shape, Problems problems) {
        List<String> names = cells.stream().map(String::strip).toList();
        CsvHeader header = new CsvHeader(names, shape);
        header.checkNames(places.cells(), problems);
        header.checkComplete(places, problems);
        return header;
    }

    int size() {
        return names.size();
    }

    /** Name of the field in a column, from 0. */
    String name(int column) {
        return names.get(column);
    }

    /** The fields of a row with as many cells as the header; an empty cell is a missing field. */
    Written.Fields fields(List<String> cells, CsvPlaces.Row places) {
        Map<String, Written.Field> fields = new LinkedHashMap<>();
        Map<String, Written.Gap> gaps = new LinkedHashMap<>(missing);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String cell = cells.get(i).strip();
            Place at = places.cells().get(i);
            if (cell.isEmpty()) {
                gaps.putIfAbsent(name, new Written.Gap(at, false));
            } else if (known.contains(name)) {
                fields.putIfAbsent(name, new Written.Field(at, new Written.Text(at, cell, true)));
            }
        }
        return ListInText.spread(shape, new Written.Fields(places.start(), fields, gaps));
    }

    private void checkNames(List<Place> places, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty()) {
                problems.at(places.get(i), "unknown-field", "this column has no name");
            } else if (!known.contains(name)) {
                String near = Suggestion.nearest(name, known);
                problems.at(places.get(i), "unknown-field", shape.name() + " has no field '" + name + "'", near);
                if (near != null) {
                    missing.put(near, new Written.Gap(places.get(i), true));
                }
            } else if (!seen.add(name)) {
                problems.at(places.get(i), "duplicate-field", "'" + name + "' stands twice");
            }
        }
    }

    private void checkComplete(CsvPlaces.Row places, Problems problems) {
        for (String name : needed()) {
            if (!names.contains(name) && !missing.containsKey(name)) {
                problems.at(places.start(), "missing-field", shape.name() + " needs a column '" + name + "'");
                missing.put(name, new Written.Gap(places.start(), true));
            }
        }
    }

    private List<String> needed() {
        return Stream.of(shape, RecordShape.of(EvidenceFields.class))
                .flatMap(s -> s.parts().stream())
                .filter(RecordShape.Part::needed)
                .map(RecordShape.Part::name)
                .filter(known::contains)
                .toList();
    }
}
