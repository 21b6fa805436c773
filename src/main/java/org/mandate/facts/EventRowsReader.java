package org.mandate.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;
import org.mandate.vocabulary.EventTable;

/** Reads a table of events; every row that is wrong is reported, none is skipped. */
final class EventRowsReader {

    /** No event has killed more. */
    private static final int MOST = 10_000_000;

    private final EventTable table;
    private final EventColumns columns;
    private final CsvStream stream;
    private final Problems problems;
    private final String shown;
    private final Map<List<String>, Integer> groups = new HashMap<>();
    private final List<List<String>> inOrder = new ArrayList<>();
    private final Map<String, Map<String, String>> good = new HashMap<>();
    private final Map<String, Integer> goodDays = new HashMap<>();
    private List<String> header = List.of();
    private int[] places = {};
    private int size;
    private int[] days = new int[1024];
    private int[] group = new int[1024];
    private int[][] numbers;

    EventRowsReader(EventTable table, Path file, String shown, Problems problems) {
        this.table = table;
        this.columns = EventColumns.of(table.holds());
        this.stream = new CsvStream(file, shown, problems);
        this.shown = shown;
        this.problems = problems;
        this.numbers = new int[columns.numbers().size()][1024];
    }

    /** The rows, or null with problems reported. */
    @Nullable
    EventRows read() {
        int before = problems.count();
        stream.read(cells -> header.isEmpty() ? header(cells) : row(cells));
        if (problems.count() > before) {
            return null;
        }
        String sha256 = stream.sha256();
        if (!sha256.equals(table.sha256()) || size != table.rows()) {
            String message = "is not the table that '" + table.id() + "' describes: it has " + size
                    + " rows and SHA-256 " + sha256 + "; import it again";
            problems.ofFile(shown, "changed-table", message);
            return null;
        }
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = Arrays.copyOf(numbers[n], size);
        }
        return new EventRows(sha256, inOrder, Arrays.copyOf(days, size), Arrays.copyOf(group, size), numbers);
    }

    private boolean header(List<String> cells) {
        header = cells.stream().map(String::strip).toList();
        List<String> wanted = columns.all();
        places = wanted.stream().mapToInt(header::indexOf).toArray();
        boolean whole = true;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                whole = false;
                String message = "a table of " + words() + " needs a column '" + wanted.get(i) + "'";
                stream.wrong(0, "missing-field", message);
            }
        }
        for (int i = 0; i < header.size(); i++) {
            if (!wanted.contains(header.get(i))) {
                whole = false;
                String near = Suggestion.nearest(header.get(i), wanted);
                String message = "a table of " + words() + " has no column '" + header.get(i) + "'";
                stream.wrong(i, "unknown-field", message, near);
            }
        }
        return whole;
    }

    private String words() {
        return table.holds().name().toLowerCase(java.util.Locale.ROOT);
    }

    private boolean row(List<String> cells) {
        if (cells.size() != header.size()) {
            String message = "the row has " + cells.size() + " cells, the header " + header.size();
            stream.wrong(Math.min(cells.size(), header.size()), "row-length", message);
            return true;
        }
        grow();
        int at = 0;
        String date = cells.get(places[at]);
        days[size] = day(places[at++], date);
        for (String other : columns.others()) {
            if (!EventColumns.constants(other).isEmpty()) {
                text(other, places[at], cells.get(places[at]));
            }
            at++;
        }
        List<String> key = new ArrayList<>();
        for (String by : columns.grouping()) {
            key.add(text(by, places[at], cells.get(places[at])));
            at++;
        }
        group[size] = groups.computeIfAbsent(key, k -> {
            inOrder.add(List.copyOf(k));
            return inOrder.size() - 1;
        });
        for (int n = 0; n < numbers.length; n++) {
            numbers[n][size] = number(columns.numbers().get(n), places[at], cells.get(places[at]));
            at++;
        }
        size++;
        return true;
    }

    private void grow() {
        if (size == days.length) {
            int more = size * 2;
            days = Arrays.copyOf(days, more);
            group = Arrays.copyOf(group, more);
            for (int n = 0; n < numbers.length; n++) {
                numbers[n] = Arrays.copyOf(numbers[n], more);
            }
        }
    }

    /** A million rows share a few thousand days. */
    private int day(int place, String cell) {
        Integer known = goodDays.get(cell);
        if (known != null) {
            return known;
        }
        int before = stream.slips();
        int day = read(place, cell);
        if (stream.slips() == before) {
            goodDays.put(cell, day);
        }
        return day;
    }

    private int read(int place, String cell) {
        VagueDate date = VagueDate.of(cell);
        if (date == null || date.vague()) {
            stream.wrong(place, "bad-date", "'" + cell + "' is no day: write it like 2023-01-27");
            return 0;
        }
        LocalDate day = date.last();
        if (day.isBefore(table.from()) || day.isAfter(table.to())) {
            String message =
                    day + " lies outside what '" + table.id() + "' covers, " + table.from() + " to " + table.to();
            stream.wrong(place, "date-out-of-range", message);
        }
        return (int) day.toEpochDay();
    }

    /** A million rows share a few texts, each of which is checked once. */
    private String text(String column, int place, String cell) {
        Map<String, String> known = good.computeIfAbsent(column, c -> new HashMap<>());
        String same = known.get(cell);
        if (same != null) {
            return same;
        }
        List<String> constants = EventColumns.constants(column);
        if (cell.isEmpty() && !EventColumns.optional(column)) {
            stream.wrong(place, "missing-field", "'" + column + "' is empty");
        } else if (!cell.isEmpty() && !constants.isEmpty() && !constants.contains(cell)) {
            String near = Suggestion.nearest(cell, constants);
            String maybe = near == null ? "one of " + String.join(", ", constants) : near;
            stream.wrong(place, "unknown-constant", "'" + column + "' cannot be " + cell, maybe);
        } else {
            known.put(cell, cell);
        }
        return cell;
    }

    private int number(String column, int place, String cell) {
        int number = whole(cell);
        if (number < 0) {
            boolean negative = cell.startsWith("-") && whole(cell.substring(1)) >= 0;
            String message =
                    negative ? "must not be negative, is " + cell : "must be a whole number, is '" + cell + "'";
            stream.wrong(place, negative ? "negative-number" : "wrong-kind", "'" + column + "' " + message);
            return 0;
        }
        return number;
    }

    private static int whole(String cell) {
        int number = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < '0' || c > '9' || number > MOST / 10) {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return cell.isEmpty() ? -1 : number;
    }
}
