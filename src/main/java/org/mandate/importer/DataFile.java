package org.mandate.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;
import org.mandate.facts.CsvStream;
import org.mandate.facts.Problems;

/** One file of a publisher: whether it is what it should be, and its rows. */
final class DataFile {

    private final Path file;
    private final Publisher publisher;
    private final RowReader reader;
    private final Tally tally;
    private final Problems problems;
    private final CsvStream stream;
    private @Nullable Row row;
    private int width;
    private boolean second;

    DataFile(Path file, Publisher publisher, RowReader reader, Tally tally, Problems problems) {
        this.file = file;
        this.publisher = publisher;
        this.reader = reader;
        this.tally = tally;
        this.problems = problems;
        this.stream = new CsvStream(file, file.toString(), problems);
    }

    /** Reads the file; its SHA-256, or null with problems reported. */
    @Nullable
    String read() {
        String other = otherType();
        if (other != null) {
            problems.ofFile(file.toString(), "wrong-file-type", other);
            return null;
        }
        reader.begin(String.valueOf(file.getFileName()));
        int before = problems.count();
        boolean whole = stream.read(cells -> row == null ? header(cells) : line(cells));
        if (whole && row == null) {
            problems.ofFile(file.toString(), "empty-file", "has no header");
        }
        return problems.count() == before ? stream.sha256() : null;
    }

    /** What the first bytes say that the file is, where it is no text; null where it may be CSV. */
    private @Nullable String otherType() {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        } catch (IOException e) {
            return null;
        }
        String first = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (first.startsWith("PK")) {
            return "is an Excel workbook or a zip archive: save its sheet as CSV, or unpack it";
        } else if (first.startsWith("\u001F\u008B")) {
            return "is compressed: unpack it with gunzip";
        } else if (first.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "is an old Excel workbook: save its sheet as CSV in UTF-8";
        } else if (first.startsWith("%PDF")) {
            return "is a PDF: download the data as CSV";
        } else if (first.stripLeading().startsWith("{") || first.stripLeading().startsWith("[")) {
            return "is JSON: download the data as CSV";
        } else if (first.stripLeading().startsWith("<")) {
            return "is a web page or XML: download the data as CSV";
        }
        return null;
    }

    private boolean header(List<String> cells) {
        width = cells.size();
        if (width == 1 && (cells.get(0).contains(";") || cells.get(0).contains("\t"))) {
            String found = cells.get(0).contains(";") ? "semicolons" : "tabs";
            stream.wrong(0, "wrong-separator", "cells are separated by commas, here stand " + found);
            return false;
        }
        Map<String, Integer> written = new HashMap<>();
        for (int i = 0; i < width; i++) {
            written.putIfAbsent(cells.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        Publisher found = Publisher.of(written.keySet());
        if (found != null && !found.equals(publisher)) {
            String message = "these are columns of " + found.publisher() + ", not of " + publisher.publisher();
            stream.wrong(0, "wrong-data-set", message, "mandate import " + found.name());
            return false;
        }
        Map<String, Integer> places = new HashMap<>();
        Set<String> known = new HashSet<>(reader.ignored());
        boolean whole = true;
        for (Map<String, List<String>> columns : List.of(reader.needed(), reader.used())) {
            for (Map.Entry<String, List<String>> column : columns.entrySet()) {
                Integer place = place(column.getKey(), column.getValue(), written);
                known.add(column.getKey());
                known.addAll(column.getValue());
                if (place != null) {
                    places.put(column.getKey(), place);
                } else if (reader.needed().containsKey(column.getKey())) {
                    whole = false;
                    missing(column.getKey(), written);
                }
            }
        }
        written.keySet().stream().filter(name -> !known.contains(name)).forEach(tally::unknownColumn);
        row = new Row(stream, places);
        return whole;
    }

    private static @Nullable Integer place(String name, List<String> others, Map<String, Integer> written) {
        Integer place = written.get(name);
        for (String other : others) {
            place = place == null ? written.get(other) : place;
        }
        return place;
    }

    private void missing(String column, Map<String, Integer> written) {
        String near = Suggestion.nearest(column, written.keySet());
        Integer at = near == null ? null : written.get(near);
        String message = "a file of " + publisher.publisher() + " needs a column '" + column + "'";
        stream.wrong(at == null ? 0 : at, "missing-column", message, near == null ? null : column);
    }

    private boolean line(List<String> cells) {
        boolean tags = !second && isTags(cells);
        second = true;
        if (tags) {
            return true;
        }
        tally.read();
        if (cells.size() != width) {
            String cut = cells.size() < width ? ": the file may be cut off" : "";
            String message = "the row has " + cells.size() + " cells, the header " + width + cut;
            stream.wrong(Math.min(cells.size(), width), "row-length", message);
            return true;
        }
        reader.take(Objects.requireNonNull(row).with(cells));
        return true;
    }

    /** A second header row of the Humanitarian Exchange Language: tags that begin with a hash sign, and nothing else. */
    private static boolean isTags(List<String> cells) {
        boolean any = false;
        for (String cell : cells) {
            boolean tag = cell.strip().startsWith("#");
            if (!tag && !cell.isBlank()) {
                return false;
            }
            any |= tag;
        }
        return any;
    }
}
