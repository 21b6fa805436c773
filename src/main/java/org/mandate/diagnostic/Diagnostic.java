package org.mandate.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with an input, at its place.
 *
 * @param file the file as the user would name it, relative to where rules, facts and seeds are found
 * @param line line from 1, or 0 where the whole file is meant
 * @param column column from 1, or 0 where the whole line is meant
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

    private static final int SHOWN = 160;

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
        if (line > 0) {
            out.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            out.append(':').append(column);
        }
        out.append(": error[").append(code).append("]: ").append(message).append('\n');
        if (sourceLine != null && line > 0) {
            appendLine(out, sourceLine.stripTrailing());
        }
        if (suggestion != null) {
            out.append("  maybe: ").append(suggestion).append('\n');
        }
        return Printable.of(out.toString());
    }

    private void appendLine(StringBuilder out, String whole) {
        int start = column > SHOWN ? column - SHOWN / 2 : 0;
        String shown = whole.substring(Math.min(start, whole.length()), Math.min(whole.length(), start + SHOWN));
        out.append("    ").append(shown.replace('\t', ' ')).append('\n');
        if (column > 0) {
            out.append("    ").append(" ".repeat(column - 1 - start)).append("^\n");
        }
    }
}
