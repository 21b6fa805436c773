package org.mandate.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;

/** The text of one DRL file, its tokens, and problems at places in it. */
public final class RuleFile {

    private final String name;
    private final String text;
    private final Tokens tokens;
    private final List<String> lines;
    private final int[] lineStarts;

    RuleFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.tokens = Tokens.of(text);
        this.lines = text.lines().toList();
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** Name as the user knows it, such as {@code rules/host.drl}. */
    public String name() {
        return name;
    }

    /** Name without its folder. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Its tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** A problem at a token. */
    public Diagnostic at(Token token, String problem, String message, @Nullable String suggestion) {
        return at(token.start(), problem, message, suggestion);
    }

    /** A problem at a place in the text, counted in characters from 0. */
    public Diagnostic at(int offset, String problem, String message, @Nullable String suggestion) {
        int place = Math.max(0, Math.min(offset, text.length()));
        int line = line(place);
        int column = place - text.lastIndexOf('\n', place - 1);
        String source = line <= lines.size() ? lines.get(line - 1) : null;
        return new Diagnostic(name, line, column, problem, message, source, suggestion);
    }

    /** The line of a place, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Place of the first character of a line, from 1; the end of the text beyond the last line. */
    int offset(int line) {
        return line <= lineStarts.length ? lineStarts[Math.max(line, 1) - 1] : text.length();
    }
}
