package org.mandate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one file and the name that diagnostics give it. */
public final class SourceText {

    private final String name;
    private final String content;
    private final List<String> lines;
    private final int before;

    SourceText(String name, String content) {
        this.name = name;
        this.content = content.replace("\r\n", "\n").replace('\r', '\n');
        this.lines = this.content.lines().toList();
        this.before = 0;
    }

    private SourceText(String name, String content, List<String> lines, int before) {
        this.name = name;
        this.content = content;
        this.lines = lines;
        this.before = before;
    }

    /** An argument of a command: read from {@code content}, shown as typed; the columns of both must agree. */
    static SourceText ofArgument(String name, String content, String shown) {
        return new SourceText(name, content, List.of(shown), 0);
    }

    /** Some lines of a file that is too large to be held; so many lines stand before them. */
    static SourceText ofPart(String name, String content, int before) {
        return new SourceText(name, content, content.lines().toList(), before);
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
        int index = number - 1 - before;
        return index < 0 || index >= lines.size() ? null : lines.get(index);
    }

    /** Number of lines. */
    int length() {
        return lines.size();
    }
}
