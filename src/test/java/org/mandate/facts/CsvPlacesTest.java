package org.mandate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Places of cells go along with the rows that the library reads. */
final class CsvPlacesTest {

    private static final String[] PIECES = {"a", "é", "中", "𝔸", " ", ",", ",", "\n", "\"", "\"\"", ";", "\t"};

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsAndLinesAreThoseOfTheLibrary(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            made.append(PIECES[random.nextInt(PIECES.length)]);
        }
        SourceText text = new SourceText("x.csv", made.toString());
        CsvPlaces places = new CsvPlaces(text);
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        boolean broken = false;
        try (CsvReader<CsvRecord> rows = CsvText.reader().ofCsvRecord(text.content())) {
            for (CsvRecord row : rows) {
                expected.add(row.getStartingLineNumber() + ": " + row.getFieldCount());
                CsvPlaces.Row found = places.next();
                actual.add(found.start().line() + ": " + found.cells().size());
            }
        } catch (CsvParseException e) {
            broken = true;
            places.next();
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(places.fault() != null).isEqualTo(broken);
    }

    @Test
    void columnsCountCharactersAsAReaderDoes() {
        CsvPlaces places = new CsvPlaces(new SourceText("x.csv", "\"é, \"\"𝔸\"\"\", b\nc"));
        assertThat(places.next().cells()).extracting(Place::column).containsExactly(1, 13);
        assertThat(places.next().start().line()).isEqualTo(2);
    }
}
