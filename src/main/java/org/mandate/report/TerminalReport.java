package org.mandate.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.FindingLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.RecommendationLine;
import org.mandate.decision.RiskLine;
import org.mandate.vocabulary.FindingSide;
import org.mandate.vocabulary.Firmness;

/** A decision record on one screen: at most 60 lines at 100 columns. */
public final class TerminalReport {

    private static final int NARROW = 60;
    private static final int WIDE = 120;
    private static final int FULL = 100;
    private static final int LINES = 60;
    private static final int LONGEST_LIST = 8;

    private final DecisionRecord record;
    private final Screen screen;

    private TerminalReport(DecisionRecord record, Screen screen) {
        this.record = record;
        this.screen = screen;
    }

    /** The screen as text; the width is kept between 60 and 120 columns. Lists are cut as far as the screen needs it. */
    public static String text(DecisionRecord record, int width, boolean colour) {
        int columns = Math.max(NARROW, Math.min(WIDE, width));
        int most = columns < FULL ? LINES * FULL / columns : LINES;
        for (int longest = LONGEST_LIST; ; longest--) {
            Screen screen = new Screen(columns, colour, longest);
            new TerminalReport(record, screen).write();
            if (screen.lineCount() <= most || longest == 1) {
                return screen.text();
            }
        }
    }

    private void write() {
        recommendation();
        OptionLine leader = leader();
        if (leader != null) {
            screen.heading("It rests on");
            arguments(leader, FindingSide.FOR, 3);
            screen.heading("The strongest case against it");
            arguments(leader, FindingSide.AGAINST, 4);
        }
        new OpenQuestions(record, screen).write();
        if (!record.risks().isEmpty()) {
            screen.heading("Risks");
            screen.items(
                    record.risks().stream()
                            .sorted(Comparator.comparing(RiskLine::level).reversed())
                            .map(r -> Words.of(r.level()) + ": " + r.text())
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
        String firmness = line.firmness() == Firmness.NONE ? "" : Words.of(line.firmness()) + ". ";
        screen.text(firmness + Words.sentence(line.text()));
        record.alerts().forEach(a -> screen.item("!", Words.sentence(a.text())));
    }

    private @Nullable OptionLine leader() {
        String option = record.recommendation().option();
        return option == null ? null : record.option(option);
    }

    /** The strongest arguments first: by what criterion, strength and quality make of them together. */
    private void arguments(OptionLine option, FindingSide side, int most) {
        Comparator<FindingLine> strongest = Comparator.comparing(
                        (FindingLine f) -> weight(option, f) * strength(f) * f.quality())
                .reversed()
                .thenComparing(FindingLine::id);
        List<String> found = record.findings().stream()
                .filter(f -> f.option().equals(option.id()) && f.side() == side)
                .sorted(strongest)
                .map(f -> f.text() + " (" + f.strength().name().toLowerCase(Locale.ROOT) + ", "
                        + f.criterion().words() + ")")
                .distinct()
                .toList();
        screen.items(found.isEmpty() ? List.of("none found") : found, most);
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
        screen.text(Words.count(used, "fact") + " from "
                + Words.count(sources(), "source") + " (" + grades() + "); " + later
                + " known only later, " + superseded + " superseded, " + overruled
                + " overruled. Scores run from 0 to 1; the interval is what"
                + " ignorance and conflict leave open.");
        record.warnings().stream().limit(2).forEach(w -> screen.text(Words.sentence("note: " + w)));
    }

    /** Sources that the facts used cite; a source of a case may bear on another day only. */
    private long sources() {
        return record.facts().stream()
                .filter(FactLine::used)
                .flatMap(f -> Stream.ofNullable(f.source()))
                .map(claim -> claim.substring(0, Math.max(0, claim.indexOf('/'))))
                .distinct()
                .count();
    }

    /** How many of the facts used rest on a source of which letter, such as "A 3, B 40". */
    private String grades() {
        SortedMap<String, Long> letters = record.facts().stream()
                .filter(FactLine::used)
                .flatMap(f -> Stream.ofNullable(f.grade()))
                .collect(Collectors.groupingBy(g -> g.substring(0, 1), TreeMap::new, Collectors.counting()));
        return letters.isEmpty()
                ? "no grades"
                : letters.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ", "grades ", ""));
    }

    private long count(FactStatus status) {
        return record.facts().stream().filter(f -> f.status() == status).count();
    }
}
