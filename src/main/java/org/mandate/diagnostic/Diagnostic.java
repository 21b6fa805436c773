package org.mandate.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with an input, at its place.
 *
 * @param file the file as the user would name it, relative to where rules, facts and seeds are found
 * @param line line from 1, 0 where the whole file is meant, or {@link #BEHIND} for a word on what is listed before it
 * @param column column from 1, in characters as a reader counts them, or 0 where the whole line is meant
 * @param code short stable name of the kind of problem, such as {@code unknown-field}
 * @param message what is wrong, one sentence without a full stop
 * @param sourceLine text of the line, or null where there is none to show
 * @param suggestion what was perhaps meant, or null where no guess is good
 */
public record Diagnostic(
        String file,
        int line,
        int column,
        String code,
        String message,
        @Nullable String sourceLine,
        @Nullable String suggestion)
        implements Comparable<Diagnostic> {

    /** The line of a problem that is sorted behind all others of its file and shown without a place. */
    public static final int BEHIND = Integer.MAX_VALUE;

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** A problem with a whole file or folder. */
    public static Diagnostic ofFile(String file, String code, String message) {
        return new Diagnostic(file, 0, 0, code, message, null, null);
    }

    /** By file, then place, so that output does not depend on the order of discovery. */
    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line:column: error[code]: message}, the line with a caret, and {@code maybe:} where there is one. */
    public String text() {
        StringBuilder out = new StringBuilder(file);
        boolean placed = line > 0 && line < BEHIND;
        if (placed) {
            out.append(':').append(line);
        }
        if (placed && column > 0) {
            out.append(':').append(column);
        }
        out.append(": error[").append(code).append("]: ").append(message).append('\n');
        if (sourceLine != null && placed) {
            out.append(CaretLine.of(sourceLine, column));
        }
        if (suggestion != null) {
            out.append("  maybe: ").append(suggestion).append('\n');
        }
        return Printable.of(out.toString());
    }
}
