package org.mandate.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the cells of a CSV file stand: the library that reads them tells only the line on which a row starts. */
final class CsvPlaces {

    private final SourceText text;
    private final String content;
    private int at;
    private int line;
    private int column = 1;
    private @Nullable Fault fault;

    CsvPlaces(SourceText text) {
        this(text, 1);
    }

    /** Places in a part of a file that starts on that line. */
    CsvPlaces(SourceText text, int line) {
        this.text = text;
        this.content = text.content();
        this.line = line;
    }

    /**
     * Places of one row.
     *
     * @param cells where each cell starts, its opening quote included
     * @param end behind the last character
     */
    record Row(List<Place> cells, Place end) {

        Place start() {
            return cells.get(0);
        }
    }

    /** What breaks the form of a row, and where. */
    record Fault(Place at, String message) {}

    /** The next row that is not empty. */
    Row next() {
        while (peek() == '\n') {
            step();
        }
        List<Place> cells = new ArrayList<>();
        cells.add(cell());
        while (peek() == ',') {
            step();
            cells.add(cell());
        }
        Place end = here();
        if (at < content.length()) {
            step();
        }
        return new Row(cells, end);
    }

    /** What broke the form of a row so far, or null. */
    @Nullable
    Fault fault() {
        return fault;
    }

    private Place cell() {
        skipBlanks();
        Place start = here();
        if (peek() == '"') {
            quoted(start);
            skipBlanks();
            if (fault == null && !atEndOfCell()) {
                fault = new Fault(here(), "text follows a closing quote: a quote within a text is written twice");
            }
        }
        while (!atEndOfCell()) {
            step();
        }
        return start;
    }

    private void quoted(Place start) {
        step();
        while (at < content.length()) {
            boolean quote = peek() == '"';
            step();
            if (quote && peek() != '"') {
                return;
            } else if (quote) {
                step();
            }
        }
        fault = new Fault(start, "the quote that opens here is never closed");
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            step();
        }
    }

    private boolean atEndOfCell() {
        return at >= content.length() || peek() == ',' || peek() == '\n';
    }

    /** The character here, or zero at the end. */
    private char peek() {
        return at < content.length() ? content.charAt(at) : 0;
    }

    /** Columns count characters as a reader does, not the halves in which Java holds the rarer ones. */
    private void step() {
        char passed = content.charAt(at++);
        if (passed == '\n') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(passed)) {
            column++;
        }
    }

    private Place here() {
        return new Place(text, line, column);
    }
}
