package org.mandate.rules.graph;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at its spaces. */
final class Wrap {

    private Wrap() {}

    /** Lines of at most so many characters, but for words that are longer. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Text whose first line begins so, and whose others are indented as far. */
    static String hanging(String begin, String text, int width) {
        StringBuilder out = new StringBuilder();
        String indent = begin;
        for (String line : lines(text, width - begin.length())) {
            out.append((indent + line).stripTrailing()).append('\n');
            indent = " ".repeat(begin.length());
        }
        return out.toString();
    }
}
