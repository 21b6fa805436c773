package org.mandate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one file and the name that diagnostics give it. */
public final class SourceText {

    private final String name;
    private final String content;
    private final List<String> lines;

    SourceText(String name, String content) {
        this.name = name;
        this.content = content.replace("\r\n", "\n").replace('\r', '\n');
        this.lines = this.content.lines().toList();
    }

    private SourceText(String name, String content, List<String> lines) {
        this.name = name;
        this.content = content;
        this.lines = lines;
    }

    /** An argument of a command: read from {@code content}, shown as typed; the columns of both must agree. */
    static SourceText ofArgument(String name, String content, String shown) {
        return new SourceText(name, content, List.of(shown));
    }

    public String name() {
        return name;
    }

    /** The text with line feeds as its only line ends. */
    String content() {
        return content;
    }

    /** The text of a line, counted from 1, or null where there is none. */
    public @Nullable String line(int number) {
        return number < 1 || number > lines.size() ? null : lines.get(number - 1);
    }

    /** Number of lines. */
    int length() {
        return lines.size();
    }
}
