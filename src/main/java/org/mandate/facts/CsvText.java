package org.mandate.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandate.diagnostic.Suggestion;
import org.mandate.vocabulary.Fact;

/** Reads a CSV file of one type: a header of field names, then one entry a row; an empty cell is a missing field. */
final class CsvText {

    private final EntryReader entries;
    private final CaseDraft draft;
    private final Problems problems;

    CsvText(EntryReader entries, CaseDraft draft, Problems problems) {
        this.entries = entries;
        this.draft = draft;
        this.problems = problems;
    }

    void read(SourceText text, String stem) {
        String type = FactTypes.ofStem(stem);
        Class<? extends Fact> fact = type == null ? null : FactTypes.all().get(type);
        if (type == null || fact == null) {
            draft.passedOver();
            String near =
                    Suggestion.nearest(stem.replace("-", ""), FactTypes.all().keySet());
            problems.ofFile(text.name(), "unknown-type", "no type is named like this file", near);
            return;
        }
        int before = problems.count();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.content())) {
            List<String> header = null;
            for (CsvRecord row : rows) {
                Place at = new Place(text, Math.toIntExact(row.getStartingLineNumber()), 0);
                if (header == null) {
                    header = row.getFields();
                    checkHeader(RecordShape.of(fact), header, at);
                } else if (row.getFieldCount() != header.size()) {
                    String message = "the row has " + row.getFieldCount() + " cells, the header " + header.size();
                    problems.at(at, "row-length", message);
                } else {
                    entries.readEntry(type, fields(RecordShape.of(fact), header, row, at));
                }
            }
        } catch (CsvParseException | IOException e) {
            problems.ofFile(text.name(), "bad-csv", "cannot be read as CSV: check its quotes");
        }
        if (problems.count() > before) {
            draft.broken(type);
        }
    }

    private void checkHeader(RecordShape<?> shape, List<String> header, Place at) {
        Set<String> known = new HashSet<>(shape.names());
        known.addAll(RecordShape.of(EvidenceFields.class).names());
        Set<String> seen = new HashSet<>();
        int column = 1;
        for (String name : header) {
            Place cell = new Place(at.text(), at.line(), column);
            if (!known.contains(name)) {
                String message = shape.name() + " has no field '" + name + "'";
                problems.at(cell, "unknown-field", message, Suggestion.nearest(name, known));
            } else if (!seen.add(name)) {
                problems.at(cell, "duplicate-field", "'" + name + "' stands twice");
            }
            column += name.length() + 1;
        }
    }

    private static Written.Fields fields(RecordShape<?> shape, List<String> header, CsvRecord row, Place at) {
        List<String> flat = RecordShape.of(EvidenceFields.class).names();
        Map<String, Written.Field> fields = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            String cell = row.getField(i).strip();
            boolean known = shape.names().contains(name) || flat.contains(name);
            if (!cell.isEmpty() && known) {
                fields.putIfAbsent(name, new Written.Field(at, new Written.Text(at, cell, true)));
            }
        }
        return ListInText.spread(shape, new Written.Fields(at, fields));
    }
}
