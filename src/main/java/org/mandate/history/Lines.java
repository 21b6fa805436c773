package org.mandate.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mandate.diagnostic.Printable;

/** Lines of text, wrapped where they are prose. */
final class Lines {

    static final int WIDTH = 100;

    private static final Pattern WORD = Pattern.compile("\\s+");

    private final List<String> lines = new ArrayList<>();
    private final int width;

    Lines() {
        this(WIDTH);
    }

    /** Lines of at most so many characters. */
    Lines(int width) {
        this.width = width;
    }

    /** A heading, with an empty line before it. */
    void heading(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(Printable.of(text));
    }

    /** A line as it is. */
    void row(String text) {
        lines.add(Printable.of(text).stripTrailing());
    }

    /** Prose. */
    void text(String text) {
        hang("", text);
    }

    /** Prose that hangs beside a lead to its left. */
    void hang(String lead, String text) {
        StringBuilder line = new StringBuilder(lead);
        boolean empty = true;
        for (String word : WORD.splitAsStream(Printable.of(text)).toList()) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(lead.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
    }

    /** The text, filled with spaces to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** The lines. */
    List<String> all() {
        return List.copyOf(lines);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
