package org.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mandate.diagnostic.Printable;

/** Lines for a terminal of a given width: headings, items that wrap and are indented, colours where they are wanted. */
final class Screen {

    private static final Pattern WORD = Pattern.compile("\\s+");
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    private final List<String> lines = new ArrayList<>();
    private final int width;
    private final boolean colour;
    private final int longest;

    /** Lines of at most {@code width} columns, and lists of at most {@code longest} items. */
    Screen(int width, boolean colour, int longest) {
        this.width = width;
        this.colour = colour;
        this.longest = longest;
    }

    int width() {
        return width;
    }

    /** Rows a table may have: more than a list has items, for a table says more. */
    int longestTable() {
        return 4 + 2 * (longest - 1);
    }

    int lineCount() {
        return lines.size();
    }

    void heading(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        int from = lines.size();
        wrap("", "", text);
        lines.subList(from, lines.size()).replaceAll(this::bold);
    }

    /** A paragraph, wrapped. */
    void text(String text) {
        wrap("", "", text);
    }

    /** An item of a list: a lead that stands out to the left, and what follows it, wrapped beside it. */
    void item(String lead, String text) {
        wrap("  " + lead + " ", " ".repeat(length(lead) + 3), text);
    }

    /** Items, the first few of them; says how many were left out. */
    void items(List<String> items, int most) {
        int shown = Math.min(items.size(), Math.min(most, longest));
        for (String item : items.subList(0, shown)) {
            item("-", item);
        }
        if (items.size() > shown) {
            item("…", "and " + (items.size() - shown) + " more");
        }
    }

    /** A line of a table, as it is; who writes it keeps within the width. */
    void row(String row) {
        lines.add(Printable.of(row).stripTrailing());
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private String bold(String text) {
        return colour ? BOLD + text + PLAIN : text;
    }

    private void wrap(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String whole : WORD.splitAsStream(Printable.of(text)).toList()) {
            if (!empty && length(line) + 1 + length(whole) > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            String word = whole;
            while (length(line) + length(word) > width) {
                int fits = word.offsetByCodePoints(0, width - length(line));
                lines.add(line + word.substring(0, fits));
                word = word.substring(fits);
                line = new StringBuilder(rest);
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Columns a text takes, as far as one column a character is right. */
    static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
