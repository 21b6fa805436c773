package org.mandate.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mandate.diagnostic.Printable;

/** Lines that wrap, the rest hanging beside a lead. */
final class Wrapped {

    private static final Pattern WORD = Pattern.compile(" +");
    private static final int LEAST = 20;

    private Wrapped() {}

    /** The text in lines of at most {@code width} columns, as far as its words and the lead allow. */
    static List<String> lines(String lead, String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = " ".repeat(length(lead));
        int most = Math.max(width, rest.length() + LEAST);
        StringBuilder line = new StringBuilder(lead);
        boolean empty = true;
        for (String word :
                WORD.splitAsStream(Printable.of(text.replace('\n', ' '))).toList()) {
            if (!empty && length(line) + 1 + length(word) > most) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
