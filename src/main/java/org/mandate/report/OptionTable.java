package org.mandate.report;

import java.util.List;
import java.util.Locale;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;

/** The table of options, on the table and off it. Where labels are too long for the width, numbers go below them. */
final class OptionTable {

    private static final int NUMBERS = 46;
    private static final int SHORTEST = 6;

    private final List<OptionLine> options;
    private final Screen screen;

    OptionTable(DecisionRecord record, Screen screen) {
        this.options = record.options();
        this.screen = screen;
    }

    void write() {
        int longest =
                options.stream().mapToInt(o -> Screen.length(o.label())).max().orElse(0);
        int most = Math.min(options.size(), screen.longestTable());
        boolean below = longest > screen.width() - NUMBERS;
        int label = below ? SHORTEST : Math.max(SHORTEST, longest);
        screen.heading("Options");
        screen.row("  rank  " + padded("option", label) + "  viability    score  interval");
        for (OptionLine option : options.subList(0, most)) {
            if (below) {
                screen.item(rank(option), " " + option.label());
            }
            screen.row((below ? "        " : "  " + rank(option) + "  ")
                    + padded(below ? "" : option.label(), label)
                    + numbers(option));
        }
        if (options.size() > most) {
            screen.item("…", "and " + (options.size() - most) + " more");
        }
    }

    private static String rank(OptionLine option) {
        return String.format(Locale.ROOT, "%4s", option.rank() == null ? "off" : option.rank());
    }

    private static String numbers(OptionLine option) {
        return String.format(
                Locale.ROOT,
                "  %-11s  %.3f  %.3f to %.3f",
                Words.of(option.viability()),
                option.score(),
                option.low(),
                option.high());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Screen.length(text)));
    }
}
