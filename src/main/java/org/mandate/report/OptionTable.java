package org.mandate.report;

import java.util.Locale;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;

/** The table of options, on the table and off it. */
final class OptionTable {

    private final DecisionRecord record;
    private final Screen screen;

    OptionTable(DecisionRecord record, Screen screen) {
        this.record = record;
        this.screen = screen;
    }

    void write() {
        int label = record.options().stream()
                .mapToInt(o -> o.label().length())
                .max()
                .orElse(0);
        screen.heading("Options");
        screen.row(
                String.format(Locale.ROOT, "  rank  %-" + label + "s  %-11s  score  interval", "option", "viability"));
        record.options().forEach(option -> screen.row(row(option, label)));
    }

    private static String row(OptionLine option, int label) {
        String rank = option.rank() == null ? "off" : option.rank().toString();
        return String.format(
                Locale.ROOT,
                "  %4s  %-" + label + "s  %-11s  %.3f  %.3f to %.3f",
                rank,
                option.label(),
                Words.of(option.viability()),
                option.score(),
                option.low(),
                option.high());
    }
}
