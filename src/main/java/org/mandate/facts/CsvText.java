package org.mandate.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
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
        readRows(text, type, RecordShape.of(fact));
        if (problems.count() > before) {
            draft.broken(type);
        }
    }

    private void readRows(SourceText text, String type, RecordShape<?> shape) {
        CsvPlaces places = new CsvPlaces(text);
        try (CsvReader<CsvRecord> rows = reader().ofCsvRecord(text.content())) {
            CsvHeader header = null;
            for (CsvRecord row : rows) {
                CsvPlaces.Row at = places.next();
                if (header == null) {
                    if (otherSeparator(row, at, problems)) {
                        return;
                    }
                    header = CsvHeader.read(row.getFields(), at, shape, problems);
                } else if (row.getFieldCount() < header.size()) {
                    String first = header.name(row.getFieldCount());
                    problems.at(at.end(), "row-length", lengths(row, header) + ": '" + first + "' would come next");
                } else if (row.getFieldCount() > header.size()) {
                    Place extra = at.cells().get(header.size());
                    String message = lengths(row, header) + ": put a text that holds a comma in quotes";
                    problems.at(extra, "row-length", message);
                } else {
                    entries.readEntry(type, header.fields(row.getFields(), at));
                }
            }
        } catch (CsvParseException | IOException e) {
            bad(places, problems);
        }
    }

    /** Reads CSV as this class does: strict about quotes, lenient about blanks around them. */
    static CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false);
    }

    /** Spreadsheets of many countries write semicolons between cells: one problem, not one for every row. */
    static boolean otherSeparator(CsvRecord header, CsvPlaces.Row at, Problems problems) {
        String names = header.getField(0);
        boolean semicolons = names.contains(";");
        if (header.getFieldCount() > 1 || !(semicolons || names.contains("\t"))) {
            return false;
        }
        String found = semicolons ? "semicolons" : "tabs";
        problems.at(at.start(), "wrong-separator", "cells are separated by commas, here stand " + found);
        return true;
    }

    private static String lengths(CsvRecord row, CsvHeader header) {
        return "the row has " + row.getFieldCount() + " cells, the header " + header.size();
    }

    /** What stands behind a broken row cannot be read. */
    static void bad(CsvPlaces places, Problems problems) {
        CsvPlaces.Row row = places.next();
        CsvPlaces.Fault fault = places.fault();
        if (fault == null) {
            problems.at(row.start(), "bad-csv", "the row cannot be read: it has too many cells, or a cell too long");
        } else {
            problems.at(fault.at(), "bad-csv", fault.message());
        }
    }
}
