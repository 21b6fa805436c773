package org.mandate.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one CSV file that somebody else wrote, with the place of every cell. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * A row.
     *
     * @param cells its cells, without blanks around them
     * @param end behind its last character
     */
    public record Row(List<Written.Text> cells, Place end) {}

    /**
     * The rows that are not empty, the header among them; those before the first that cannot be read, or none, with
     * problems reported.
     *
     * @param shown the file's name in diagnostics
     */
    public static List<Row> read(Path file, String shown, Problems problems) {
        SourceText text = Utf8File.read(file, shown, problems);
        List<Row> rows = new ArrayList<>();
        if (text == null) {
            return rows;
        }
        CsvPlaces places = new CsvPlaces(text);
        try (CsvReader<CsvRecord> records = CsvText.reader().ofCsvRecord(text.content())) {
            for (CsvRecord each : records) {
                CsvPlaces.Row at = places.next();
                if (rows.isEmpty() && CsvText.otherSeparator(each, at, problems)) {
                    return rows;
                }
                rows.add(row(each, at));
            }
        } catch (CsvParseException | IOException e) {
            CsvText.bad(places, problems);
        }
        return rows;
    }

    private static Row row(CsvRecord fields, CsvPlaces.Row at) {
        List<Written.Text> cells = new ArrayList<>();
        for (int i = 0; i < fields.getFieldCount(); i++) {
            cells.add(new Written.Text(at.cells().get(i), fields.getField(i).strip(), true));
        }
        return new Row(List.copyOf(cells), at.end());
    }
}
