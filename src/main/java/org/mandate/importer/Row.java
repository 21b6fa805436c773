package org.mandate.importer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.CsvStream;

/** A row of a publisher's file: its cells by name, and what is wrong with them. */
final class Row {

    /** No event and no list of dead has more. */
    private static final int MOST = 10_000_000;

    private final CsvStream stream;
    private final Map<String, Integer> places;
    private List<String> cells = List.of();

    /** A row of a file whose columns stand in these places, from 0. */
    Row(CsvStream stream, Map<String, Integer> places) {
        this.stream = stream;
        this.places = Map.copyOf(places);
    }

    /** The same row with the cells of another line. */
    Row with(List<String> others) {
        cells = others;
        return this;
    }

    /** Whether the file has the column. */
    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The cell without blanks around it; empty where the file has no such column. */
    String text(String column) {
        Integer place = places.get(column);
        return place == null ? "" : cells.get(place).strip();
    }

    /** A number of people, or -1 with a problem noted. */
    int people(String column) {
        String cell = text(column);
        try {
            // Some programs write whole numbers as 12.0.
            int number = Integer.parseInt(cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell);
            if (number < 0) {
                wrong(column, "negative-number", "'" + column + "' must not be negative, is " + cell);
                return -1;
            }
            if (number > MOST) {
                wrong(column, "number-out-of-range", "'" + column + "' is more than any event has, " + cell);
                return -1;
            }
            return number;
        } catch (NumberFormatException e) {
            String found = cell.isEmpty() ? "the cell is empty" : "here stands '" + cell + "'";
            wrong(column, "wrong-kind", "'" + column + "' must be a whole number, " + found);
            return -1;
        }
    }

    /** A day written like 2023-01-27, with or without a time behind it; or null with a problem noted. */
    @Nullable
    LocalDate day(String column) {
        String cell = text(column);
        try {
            String day = cell.length() > "2023-01-27".length() ? cell.substring(0, "2023-01-27".length()) : cell;
            return inRange(column, LocalDate.parse(day));
        } catch (DateTimeException e) {
            String found = cell.isEmpty() ? "the cell is empty" : "'" + cell + "' is no day";
            wrong(column, "bad-date", "'" + column + "' must be a day like 2023-01-27, " + found);
            return null;
        }
    }

    /** The day where it is possible; else null with a problem noted. */
    @Nullable
    LocalDate inRange(String column, LocalDate day) {
        // The United Nations were founded in 1945; none of the data sets begins earlier.
        if (day.getYear() < 1945 || day.getYear() > 2100) {
            wrong(column, "date-out-of-range", day + " lies outside 1945 to 2100");
            return null;
        }
        return day;
    }

    /** Notes what is wrong with a cell. */
    void wrong(String column, String code, String message) {
        wrong(column, code, message, null);
    }

    /** The same with what was perhaps meant. */
    void wrong(String column, String code, String message, @Nullable String suggestion) {
        stream.wrong(places.getOrDefault(column, 0), code, message, suggestion);
    }
}
