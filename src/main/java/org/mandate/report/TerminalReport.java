package org.mandate.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.FindingLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.RecommendationLine;
import org.mandate.vocabulary.FindingSide;
import org.mandate.vocabulary.Firmness;

/** A decision record on one screen: at most 60 lines at 100 columns. */
public final class TerminalReport {

    private static final int NARROW = 60;
    private static final int WIDE = 120;

    private final DecisionRecord record;
    private final Screen screen;

    private TerminalReport(DecisionRecord record, Screen screen) {
        this.record = record;
        this.screen = screen;
    }

    /** The screen as text; the width is kept between 60 and 120 columns. */
    public static String text(DecisionRecord record, int width, boolean colour) {
        Screen screen = new Screen(Math.max(NARROW, Math.min(WIDE, width)), colour);
        new TerminalReport(record, screen).write();
        return screen.text();
    }

    private void write() {
        recommendation();
        OptionLine leader = leader();
        if (leader != null) {
            screen.heading("It rests on");
            screen.items(arguments(leader, FindingSide.FOR), 3);
            screen.heading("Against it");
            screen.items(arguments(leader, FindingSide.AGAINST), 4);
        }
        new OpenQuestions(record, screen).write();
        if (!record.risks().isEmpty()) {
            screen.heading("Risks");
            screen.items(
                    record.risks().stream()
                            .map(r -> r.level() + ": " + r.text())
                            .distinct()
                            .toList(),
                    4);
        }
        new OptionTable(record, screen).write();
        footer();
    }

    private void recommendation() {
        screen.heading(record.caseLine().mission() + ", " + record.caseLine().country() + ": "
                + record.caseLine().question());
        RecommendationLine line = record.recommendation();
        String firmness = line.firmness() == Firmness.LEADS
                ? "LEADS (firmness not tested)"
                : line.firmness().name();
        screen.text(firmness + ". " + line.text());
        record.alerts().forEach(a -> screen.item("!", a.text() + "."));
    }

    private @Nullable OptionLine leader() {
        String option = record.recommendation().option();
        return option == null ? null : record.option(option);
    }

    /** The strongest arguments first: by what the criterion weighs, then strength, then quality. */
    private List<String> arguments(OptionLine option, FindingSide side) {
        Comparator<FindingLine> strongest = Comparator.comparing(
                        (FindingLine f) -> weight(option, f) * strength(f) * f.quality())
                .reversed()
                .thenComparing(FindingLine::id);
        return record.findings().stream()
                .filter(f -> f.option().equals(option.id()) && f.side() == side)
                .sorted(strongest)
                .map(f -> f.text() + " (" + f.strength().name().toLowerCase(Locale.ROOT) + ", "
                        + Words.of(f.criterion()) + ")")
                .toList();
    }

    private static double weight(OptionLine option, FindingLine finding) {
        return option.criteria().stream()
                .filter(c -> c.criterion() == finding.criterion())
                .mapToDouble(c -> c.weight())
                .findFirst()
                .orElse(0);
    }

    private double strength(FindingLine finding) {
        String setting = "strength-" + finding.strength().name().toLowerCase(Locale.ROOT);
        return record.settings().stream()
                .filter(s -> s.id().equals(setting))
                .mapToDouble(s -> s.value())
                .findFirst()
                .orElse(0);
    }

    private void footer() {
        long used = record.facts().stream().filter(FactLine::used).count();
        long later = count(FactStatus.KNOWN_LATER);
        long overruled = count(FactStatus.OVERRULED);
        long superseded = count(FactStatus.SUPERSEDED);
        screen.heading("As known on " + record.caseLine().asKnownOn());
        screen.text(used + " facts from " + record.sources().size() + " sources; " + later + " known only later, "
                + superseded + " superseded, " + overruled + " overruled. Scores run from 0 to 1; the interval is what"
                + " ignorance and conflict leave open.");
        record.warnings().stream().limit(2).forEach(w -> screen.text("Note: " + w + "."));
    }

    private long count(FactStatus status) {
        return record.facts().stream().filter(f -> f.status() == status).count();
    }
}
