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

    Screen(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    void heading(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(bold(Printable.of(text)));
    }

    /** A paragraph, wrapped. */
    void text(String text) {
        wrap("", "", text);
    }

    /** An item of a list: a lead that stands out to the left, and what follows it, wrapped beside it. */
    void item(String lead, String text) {
        wrap("  " + lead + " ", " ".repeat(lead.length() + 3), text);
    }

    /** Items, the first few of them; says how many were left out. */
    void items(List<String> items, int most) {
        for (String item : items.subList(0, Math.min(most, items.size()))) {
            item("-", item);
        }
        if (items.size() > most) {
            item("-", "and " + (items.size() - most) + " more (--json shows all)");
        }
    }

    /** A line as it is, cut at the width. */
    void row(String row) {
        String plain = Printable.of(row).stripTrailing();
        lines.add(plain.length() > width ? plain.substring(0, width) : plain);
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
        for (String word : WORD.splitAsStream(Printable.of(text)).toList()) {
            if (!empty && length(line) + 1 + word.length() > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
