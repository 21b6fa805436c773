package org.mandate.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;

/** The text of one DRL file, with places in it and a copy whose comments and strings are blanked out. */
final class RuleFile {

    private final String name;
    private final String text;
    private final String code;
    private final List<String> lines;

    RuleFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.code = blank(text);
        this.lines = text.lines().toList();
    }

    /** Name as the user knows it, such as {@code rules/host.drl}. */
    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** The text with comments and the insides of strings as spaces; places are the same. */
    String code() {
        return code;
    }

    /** A problem at a place in the text, counted in characters from 0. */
    Diagnostic at(int offset, String problem, String message, @Nullable String suggestion) {
        int place = Math.max(0, Math.min(offset, text.length()));
        int line = (int) text.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
        int column = place - text.lastIndexOf('\n', place - 1);
        return new Diagnostic(name, line, column, problem, message, line(line), suggestion);
    }

    /** A problem with a line, from 1. */
    Diagnostic onLine(int line, int column, String problem, String message) {
        return new Diagnostic(name, line, column, problem, message, line(line), null);
    }

    /** Place of the first character of a line, from 1. */
    int offset(int line) {
        int offset = 0;
        for (int i = 1; i < line && offset >= 0; i++) {
            offset = text.indexOf('\n', offset) + 1;
            if (offset == 0) {
                return text.length();
            }
        }
        return offset;
    }

    private @Nullable String line(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : null;
    }

    private static String blank(String text) {
        StringBuilder out = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (text.startsWith("//", i) || text.charAt(i) == '#') {
                end = orEnd(text.indexOf('\n', i), text);
                fill(out, i, end);
            } else if (text.startsWith("/*", i)) {
                int close = text.indexOf("*/", i + 2);
                end = close < 0 ? text.length() : close + 2;
                fill(out, i, end);
            } else if (text.charAt(i) == '"') {
                end = closingQuote(text, i);
                fill(out, i + 1, end - 1);
            }
            i = end;
        }
        return out.toString();
    }

    private static int closingQuote(String text, int open) {
        for (int i = open + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i + 1;
            }
        }
        return orEnd(text.indexOf('\n', open), text);
    }

    private static int orEnd(int index, String text) {
        return index < 0 ? text.length() : index;
    }

    private static void fill(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (out.charAt(i) != '\n') {
                out.setCharAt(i, ' ');
            }
        }
    }
}
