package org.mandate.edit;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines that are wider than a terminal. */
final class Columns {

    private static final int HANGING = 4;
    private static final int NARROWEST = 20;

    private Columns() {}

    /** The line in parts of at most so many columns, broken at spaces; what goes on is indented further. */
    static List<String> wrapped(String line, int width) {
        if (width < NARROWEST || line.length() <= width) {
            return List.of(line);
        }
        int indent = line.length() - line.stripLeading().length();
        String hanging = " ".repeat(Math.min(indent + HANGING, width / 2));
        List<String> parts = new ArrayList<>();
        String rest = line;
        int begin = indent;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > begin ? space : width;
            parts.add(rest.substring(0, end).stripTrailing());
            rest = hanging + rest.substring(end).stripLeading();
            begin = hanging.length();
        }
        parts.add(rest);
        return parts;
    }
}
