package org.mandate.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;

/** The text of one DRL file, its tokens, and problems at places in it. */
final class RuleFile {

    private final String name;
    private final String text;
    private final Tokens tokens;
    private final List<String> lines;

    RuleFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.tokens = Tokens.of(text);
        this.lines = text.lines().toList();
    }

    /** Name as the user knows it, such as {@code rules/host.drl}. */
    String name() {
        return name;
    }

    /** Name without its folder. */
    String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    String text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    /** A problem at a token. */
    Diagnostic at(Token token, String problem, String message, @Nullable String suggestion) {
        return at(token.start(), problem, message, suggestion);
    }

    /** A problem at a place in the text, counted in characters from 0. */
    Diagnostic at(int offset, String problem, String message, @Nullable String suggestion) {
        int place = Math.max(0, Math.min(offset, text.length()));
        int line = line(place);
        int column = place - text.lastIndexOf('\n', place - 1);
        String source = line <= lines.size() ? lines.get(line - 1) : null;
        return new Diagnostic(name, line, column, problem, message, source, suggestion);
    }

    /** The line of a place, from 1. */
    int line(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Place of the first character of a line, from 1; the end of the text beyond the last line. */
    int offset(int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', offset);
            if (next < 0) {
                return text.length();
            }
            offset = next + 1;
        }
        return offset;
    }
}
