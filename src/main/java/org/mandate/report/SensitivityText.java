package org.mandate.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mandate.decision.FirmVerdict;
import org.mandate.decision.FirstPlace;
import org.mandate.decision.LeftOut;
import org.mandate.decision.MethodAnswer;
import org.mandate.decision.SensitivityResult;
import org.mandate.decision.ThresholdInterval;
import org.mandate.decision.WorldAnswer;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Firmness;

/** How firm a recommendation is, as text for a terminal: what matters most first. */
public final class SensitivityText {

    private static final int LONGEST = 1000;
    private static final int NARROW = 60;

    private final SensitivityResult result;
    private final Screen screen;

    private SensitivityText(SensitivityResult result, Screen screen) {
        this.result = result;
        this.screen = screen;
    }

    /** The text; lines are at most {@code width} columns, no fewer than 60. */
    public static String of(SensitivityResult result, int width, boolean colour) {
        SensitivityText text = new SensitivityText(result, new Screen(Math.max(NARROW, width), colour, LONGEST));
        text.write();
        return text.screen.text();
    }

    private void write() {
        verdict();
        screen.heading("What would overturn it");
        new OverturningText(screen).write(result.changes());
        worlds();
        new WeightText(result, screen).write();
        method();
        thresholds();
        leftOut();
        new PerspectiveText(result.perspectives(), result.perspectivePairs(), screen).write();
        screen.heading("How to read this");
        screen.text(result.reading() + " Everything was found by letting the same rules speak again; seed "
                + result.seed() + ".");
    }

    private void verdict() {
        screen.heading(result.caseId() + ", as known on " + result.asKnownOn() + ": how firm is it?");
        FirstPlace first = result.first();
        FirmVerdict verdict = Objects.requireNonNull(result.verdict());
        String level = result.level().isEmpty() ? "" : " (level with " + String.join(", ", result.level()) + ")";
        String margin = first.margin() == null ? "" : String.format(Locale.ROOT, " by %.3f", first.margin());
        if (first.group() == null) {
            screen.text(Words.sentence(first.label()));
            return;
        }
        screen.text(first.label() + level + " leads" + margin + ". "
                + (verdict.firmness() == Firmness.FIRM ? "That is firm:" : "That is not firm:"));
        verdict.because().forEach(test -> screen.item(test.holds() ? "+" : "-", test.text()));
    }

    private void worlds() {
        WorldAnswer worlds = result.worlds();
        screen.heading("What to find out first");
        if (worlds.uncertain().isEmpty()) {
            screen.text("Nothing in the case is unknown, contradicted, stale, assumed or known as a range only.");
            return;
        }
        int number = 0;
        for (WorldAnswer.Uncertain thing : worlds.uncertain()) {
            if (thing.flips() > 0) {
                screen.item(++number + ".", Findable.sentence(thing, result.first()));
            }
        }
        List<String> idle = worlds.uncertain().stream()
                .filter(u -> u.flips() == 0)
                .map(WorldAnswer.Uncertain::id)
                .toList();
        if (!idle.isEmpty()) {
            screen.item("-", "No answer changes first place in any world: " + String.join(", ", idle) + ".");
        }
        screen.text((worlds.exact()
                        ? "All " + worlds.fired() + " worlds were tried, a world being one way to settle all of these"
                        : worlds.fired() + " worlds drawn at random were tried, of "
                                + String.format(Locale.ROOT, "%,.0f", worlds.possible())
                                + ", a world being one way to settle all of these")
                + ": " + shares(worlds.first()) + " (shares of worlds, not probabilities).");
    }

    private void method() {
        MethodAnswer method = result.method();
        if (method == null) {
            return;
        }
        screen.heading("Method");
        for (MethodAnswer.Cell cell : method.cells()) {
            screen.row(String.format(
                    Locale.ROOT,
                    "  %-9s %-9s %s",
                    constant(cell.aggregation()),
                    constant(cell.weighting()),
                    cell.first().label()
                            + (cell.first().margin() == null
                                    ? ""
                                    : String.format(
                                            Locale.ROOT,
                                            ", by %.3f",
                                            cell.first().margin()))));
        }
        for (MethodAnswer.Draws draws : method.draws()) {
            screen.item(
                    "-",
                    "With " + draws.text() + " drawn " + draws.draws() + " times: " + shares(draws.first())
                            + " (shares of draws, not probabilities).");
        }
        MethodAnswer.Ends ends = method.ends();
        if (ends != null) {
            String top = ends.scores().stream()
                    .limit(3)
                    .map(s -> s.label() + String.format(Locale.ROOT, " %.3f", s.score()))
                    .collect(Collectors.joining(", "));
            screen.item(
                    "-",
                    "If " + ends.means().stream().map(Criterion::words).collect(Collectors.joining(" and "))
                            + " only let through what an option is worth on the other criteria, "
                            + ends.first().label() + " leads (highest: " + top + ").");
        }
    }

    private void thresholds() {
        screen.heading("Settings");
        List<ThresholdInterval> fragile = result.thresholds().stream()
                .filter(t -> t.below() != null || t.above() != null)
                .toList();
        for (ThresholdInterval t : fragile) {
            StringBuilder text = new StringBuilder(t.id() + " (" + number(t.value()) + " " + t.unit()
                    + "): first place holds from " + number(t.low()) + " to " + number(t.high()));
            if (t.below() != null) {
                text.append("; below it ").append(t.below().label()).append(" leads");
            }
            if (t.above() != null) {
                text.append("; above it ").append(t.above().label()).append(" leads");
            }
            screen.item("-", text + ".");
        }
        long moving = result.thresholds().stream()
                .filter(t -> t.below() == null && t.above() == null && t.moves())
                .count();
        long still = result.thresholds().stream().filter(t -> !t.moves()).count();
        screen.text((fragile.isEmpty() ? "No single setting" : "No other single setting")
                + " changes first place at any value tried across its sensible range: " + moving
                + " move scores or viability only, " + still + " change nothing here.");
    }

    private void leftOut() {
        screen.heading("Left out one at a time");
        long tried = result.leftOut().size();
        for (LeftOut left : result.leftOut()) {
            if (left.changesFirst() || left.aloud()) {
                String outcome = left.changesFirst()
                        ? left.first().group() == null
                                ? left.first().label()
                                : left.first().label() + " leads"
                        : left.margin() == null
                                ? "the lead cannot be compared"
                                : String.format(Locale.ROOT, "the lead becomes %.3f", left.margin());
                String leverage =
                        left.leverage() == null ? "" : String.format(Locale.ROOT, " (leverage %.2f)", left.leverage());
                screen.item(
                        "-",
                        "Without the " + left.kind().name().toLowerCase(Locale.ROOT) + " " + named(left) + ": "
                                + outcome + leverage + ".");
            }
        }
        screen.text(
                tried + " rules, sources, assumptions and facts were left out, each alone; of the others none changes"
                      + " first place or has a leverage above that of the settings. Leverage is the change of the lead"
                      + " as a share of the lead.");
    }

    private static String named(LeftOut left) {
        return switch (left.kind()) {
            case RULE -> '"' + left.id() + '"';
            case ASSUMPTION -> "(" + left.text() + ")";
            case SOURCE, FACT -> left.id() + ", " + left.text();
        };
    }

    /** Shares, such as "Reduced footprint 67 %, Special political mission 33 %". */
    static String shares(List<MethodAnswer.Share> shares) {
        return shares.stream().map(s -> s.label() + " " + percent(s.share())).collect(Collectors.joining(", "));
    }

    /** A share in per cent; what is neither none nor all is not rounded to it. */
    static String percent(double share) {
        if (share > 0 && share < 0.005) {
            return "under 0.5 %";
        }
        return share < 1 && share > 0.995 ? "over 99.5 %" : Math.round(100 * share) + " %";
    }

    private static String number(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
