package org.mandate.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file of any size row by row; the place of a cell is looked up only when something is wrong with it. */
public final class CsvStream {

    /** One more than are listed, so that the reader is told that there are more. */
    private static final int MOST_ALIKE = 51;

    /** More lines than a row has that anybody wrote on purpose. */
    private static final int LONGEST_ROW = 500;

    private final Path file;
    private final String shown;
    private final Problems problems;
    private final List<Slip> slips = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private @Nullable String sha256;
    private int line;

    /** Reads a file, which diagnostics call {@code shown}. */
    public CsvStream(Path file, String shown, Problems problems) {
        this.file = file;
        this.shown = shown;
        this.problems = problems;
    }

    /** Something wrong in a cell of the row that starts on a line. */
    private record Slip(
            int line,
            int cell,
            String code,
            String message,
            @Nullable String suggestion) {}

    /** Takes rows. */
    @FunctionalInterface
    public interface Rows {

        /** Takes the cells of a row as written; whether more are wanted. */
        boolean take(List<String> cells);
    }

    /** Gives the rows that are not empty, the header first; whether all could be read. Problems are noted. */
    public boolean read(Rows rows) {
        int before = problems.count();
        sha256 = ScannedFile.sha256(file, shown, problems);
        if (sha256 == null) {
            return false;
        }
        try (BufferedReader text = open();
                CsvReader<CsvRecord> records = CsvText.reader().ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                line = (int) each.getStartingLineNumber();
                if (!rows.take(each.getFields())) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            broken();
        } catch (IOException | UncheckedIOException e) {
            problems.ofFile(
                    shown, "unreadable", "cannot be read: " + e.getClass().getSimpleName());
        }
        place();
        return problems.count() == before;
    }

    /** SHA-256 of the file, once it was read. */
    public String sha256() {
        if (sha256 == null) {
            throw new IllegalStateException("not read");
        }
        return sha256;
    }

    /** Line on which the present row starts. */
    public int line() {
        return line;
    }

    /** Number of slips noted so far that are to be listed. */
    int slips() {
        return slips.size();
    }

    /** Notes what is wrong with a cell of the present row, counted from 0; behind its last one the row's end is meant. */
    public void wrong(int cell, String code, String message) {
        wrong(cell, code, message, null);
    }

    /** The same with what was perhaps meant. */
    public void wrong(int cell, String code, String message, @Nullable String suggestion) {
        if (alike.merge(code, 1, Integer::sum) <= MOST_ALIKE) {
            slips.add(new Slip(line, cell, code, message, suggestion));
        }
    }

    /** A byte-order mark, which some programs write, is no part of the first name. */
    private BufferedReader open() throws IOException {
        BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    /** The library says only on which row it stumbled: the one behind the last that it gave. */
    private void broken() {
        int last = line;
        line = last == 0 ? 1 : last;
        slips.add(new Slip(last, -1, "bad-csv", "", null));
    }

    private void place() {
        slips.sort(Comparator.comparingInt(Slip::line));
        try (BufferedReader text = open()) {
            int at = 0;
            List<String> held = new ArrayList<>();
            for (Slip slip : slips) {
                int wanted = Math.max(1, slip.line());
                held.subList(0, Math.min(held.size(), Math.max(0, wanted - 1 - (at - held.size()))))
                        .clear();
                String next = "";
                while (next != null && at < wanted - 1 + LONGEST_ROW) {
                    next = text.readLine();
                    if (next != null) {
                        at++;
                        if (at >= wanted) {
                            held.add(next);
                        }
                    }
                }
                say(slip, wanted, held);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(Slip slip, int first, List<String> lines) {
        SourceText part = SourceText.ofPart(shown, String.join("\n", lines), first - 1);
        CsvPlaces places = new CsvPlaces(part, first);
        CsvPlaces.Row row = places.next();
        if (slip.cell() >= 0) {
            Place at = slip.cell() < row.cells().size() ? row.cells().get(slip.cell()) : row.end();
            problems.at(at, slip.code(), slip.message(), slip.suggestion());
            return;
        }
        if (places.fault() == null && slip.line() > 0) {
            row = places.next();
        }
        CsvPlaces.Fault fault = places.fault();
        Place at = fault == null ? row.start() : fault.at();
        String message = fault == null ? "the row cannot be read: a cell is too long" : fault.message();
        String cut = fault != null && message.contains("never closed") ? "; the file may be cut off" : "";
        problems.at(at, slip.code(), message + cut);
    }
}
