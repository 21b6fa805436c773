package org.mandate.history;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.OutcomeStep;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.Viability;

/** The backtest for people to read: what it does not mean, the cases, the figures. */
public final class BacktestText {

    private final Backtest backtest;
    private final Lines lines = new Lines();
    private final int name;

    private BacktestText(Backtest backtest) {
        this.backtest = backtest;
        this.name =
                backtest.cases().stream().mapToInt(c -> c.id().length()).max().orElse(4);
    }

    /** The text, ending with a newline. */
    public static String of(Backtest backtest) {
        return new BacktestText(backtest).write();
    }

    private String write() {
        lines.heading("Backtest: " + backtest.cases().size() + " past reviews held against the decisions taken");
        lines.text("Agreement with a decision is not correctness: some of these decisions failed, and the table says"
                + " where the record tells how they aged. There are few cases, many of the rules come from these very"
                + " cases, and what options do was coded by one person.");
        table();
        new FiguresText(backtest, lines).write();
        objections();
        forecasts();
        weights();
        extras();
        return lines.text();
    }

    private void table() {
        lines.heading("Each case, ranked without the rules drawn from it or knowable only after the decision");
        lines.text("R increase, M as at present, C reduced footprint, P special political mission, W closure. In small"
                + " letters: not viable. \"level\" in first place and \"none\" (nothing is recommended) count as no agreement. \"all\": whether it agrees with all rules. \"rules\": how many were left of "
                + backtest.rules() + ".");
        lines.row("");
        lines.row("  " + Lines.padded("case", name)
                + "  ranked         advised  decided  agrees      rank  all    later    rules");
        backtest.cases().forEach(this::row);
    }

    private void row(ReviewLine line) {
        RankedReview without = line.without();
        lines.row("  " + Lines.padded(line.id(), name)
                + String.format(
                        Locale.ROOT,
                        "  %-13s  %-7s  %-7s  %-10s  %4s  %-5s  %-7s  %5d",
                        ranked(without.ranked()),
                        kinds(line.advised()),
                        kinds(line.decided()),
                        words(without),
                        without.rankOfDecision() == null
                                ? "off"
                                : without.rankOfDecision().toString(),
                        line.withAll().agreement().counted() ? words(line.withAll()) : "-",
                        line.judgedLater(),
                        without.rules()));
    }

    private void objections() {
        lines.heading("What spoke most strongly against the decision");
        for (ReviewLine line : backtest.cases()) {
            Objection against = line.without().against();
            lines.hang("  " + Lines.padded(line.id(), name + 2), against == null ? "nothing" : words(against));
        }
    }

    private void forecasts() {
        lines.heading("What the rules foretold of the decision (kept apart; never in a score)");
        for (ReviewLine line : backtest.cases()) {
            if (!line.without().forecasts().isEmpty()) {
                lines.hang(
                        "  " + Lines.padded(line.id(), name + 2),
                        String.join("; ", line.without().forecasts()));
            }
        }
    }

    private void weights() {
        lines.heading("Weights under which the decision would have led, all rules counted");
        lines.text("Least and greatest weight of each criterion, over all weights that add up to 1 and put"
                + " the decision first or level with the first; not each combination within these ends does.");
        lines.row("");
        StringBuilder head = new StringBuilder("  " + Lines.padded("case", name));
        for (Criterion criterion : Criterion.values()) {
            head.append("  ").append(Lines.padded(shorter(criterion), 11));
        }
        lines.row(head.toString());
        for (ReviewLine line : backtest.cases()) {
            WeightRegion region = line.weights();
            if (region == null) {
                continue;
            }
            if (region.none() != null) {
                lines.hang("  " + Lines.padded(line.id(), name + 2), "none: " + region.none());
                continue;
            }
            String cells = List.of(Criterion.values()).stream()
                    .map(c -> "  " + Lines.padded(range(region, c), 11))
                    .collect(Collectors.joining());
            lines.row("  " + Lines.padded(line.id(), name) + cells);
        }
    }

    private void extras() {
        List<RuleEffect> effects = backtest.leaveOneRuleOut();
        if (effects != null) {
            lines.heading("Rules that carry the agreement, and rules that harm it");
            for (RuleEffect effect : effects) {
                lines.hang(
                        "  - ",
                        "\"" + effect.rule() + "\"" + named(" carries ", effect.carries())
                                + named(" harms ", effect.harms()));
            }
            if (effects.isEmpty()) {
                lines.text("No rule changes agreement in any case when it alone is left out.");
            }
        }
        Jitter jitter = backtest.jitter();
        if (jitter != null) {
            lines.heading(
                    "With the strength of each rule a step up, a step down or as it is, " + jitter.draws() + " draws");
            lines.text("Agreement in " + jitter.low() + " to " + jitter.high() + " cases in 95 % of the draws, median "
                    + jitter.median() + ". Share of draws in which a case agrees:");
            jitter.byCase()
                    .forEach((id, share) ->
                            lines.row("  " + Lines.padded(id, name + 2) + String.format(Locale.ROOT, "%.2f", share)));
        }
    }

    private static String named(String verb, List<String> cases) {
        return cases.isEmpty() ? "" : verb + String.join(", ", cases);
    }

    private static String words(Objection against) {
        String where = against.criterion() == null
                ? "a demand that fails"
                : String.format(Locale.ROOT, "%s, %.3f", lower(against.criterion()), against.weight());
        return "\"" + against.rule() + "\": " + against.text() + " (" + where + ")";
    }

    private static String range(WeightRegion region, Criterion criterion) {
        return region.criteria().stream()
                .filter(r -> r.criterion() == criterion)
                .map(r -> String.format(Locale.ROOT, "%.2f-%.2f", r.least(), r.greatest()))
                .findFirst()
                .orElse("-");
    }

    private static String ranked(List<KindPlace> places) {
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (KindPlace place : places) {
            String letter = letter(place.kind());
            text.append(last == 0 ? "" : place.rank() == last ? " = " : " > ")
                    .append(place.viability() == Viability.NOT_VIABLE ? letter.toLowerCase(Locale.ROOT) : letter);
            last = place.rank();
        }
        return text.toString();
    }

    private static String kinds(Collection<OutcomeStep> steps) {
        String text = steps.stream().map(s -> letter(s.kind())).distinct().collect(Collectors.joining(", "));
        return text.isEmpty() ? "-" : text;
    }

    private static String letter(OptionKind kind) {
        return kind.name().substring(0, 1);
    }

    private static String words(RankedReview review) {
        return switch (review.agreement()) {
            case AGREES -> "yes";
            case LEVEL -> "level";
            case DIFFERS -> review.leading().isEmpty() ? "none" : "no";
            case NO_CHOICE -> "one option";
            case OFF_THE_TABLE -> "off table";
            case NO_DECISION -> "undecided";
        };
    }

    private static String shorter(Criterion criterion) {
        return criterion == Criterion.FORCE_SAFETY
                ? "safety"
                : criterion == Criterion.PEACE_PROCESS ? "peace" : lower(criterion);
    }

    static String lower(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
