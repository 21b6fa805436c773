package org.mandate.history;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.LaterJudgment;

/** The figures of a backtest, and what may be said of them. */
final class FiguresText {

    private static final int LABEL = 58;

    private final Backtest backtest;
    private final Lines lines;

    FiguresText(Backtest backtest, Lines lines) {
        this.backtest = backtest;
        this.lines = lines;
    }

    void write() {
        Figures headline = backtest.headline();
        Figures all = backtest.withAllRules();
        Baselines baselines = backtest.baselines();
        if (headline == null || all == null || baselines == null) {
            lines.heading("No case has a choice of options with the decision among them: there is nothing to count.");
            return;
        }
        lines.heading("Agreement, over the " + headline.agreement().of()
                + " cases that had a choice with the decision on the table");
        lines.row("  " + Lines.padded("", LABEL) + "  agreed  share  95 % interval");
        row(
                "Without the rules of the case (" + headline.fewestRules() + " to " + headline.mostRules() + " of "
                        + backtest.rules() + " rules)",
                headline.agreement());
        row("With all rules", all.agreement());
        row("Chance", baselines.chance());
        row("Always the commonest choice, " + BacktestText.lower(baselines.commonestKind()), baselines.commonest());
        row("Best fixed order of kinds, fitted leaving one case out", baselines.fixedOrder());
        row("Always what was advised", baselines.advised());
        shuffledRow("The same rules on shuffled facts, without those of the case", headline.shuffled());
        shuffledRow("The same rules on shuffled facts, all rules", all.shuffled());
        lines.heading("What the facts contribute");
        gain("Without the rules of the case", headline.shuffled());
        gain("With all rules", all.shuffled());
        lines.text("The gain over shuffled facts, with its interval, is all that may be claimed.");
        lines.heading("How the decisions that the headline agrees with aged");
        lines.row("  " + judgments(headline.agreedByJudgment()));
        apart();
    }

    private void row(String label, Share share) {
        lines.row("  " + Lines.padded(label, LABEL)
                + String.format(
                        Locale.ROOT, "  %6s  %5.2f  %s", number(share.agreed()), share.share(), interval(share)));
    }

    private void shuffledRow(String label, @Nullable Shuffled shuffled) {
        if (shuffled != null) {
            lines.row("  " + Lines.padded(label, LABEL)
                    + String.format(
                            Locale.ROOT,
                            "  %6s  %5.2f  %d to %d cases",
                            number(shuffled.mean().agreed()),
                            shuffled.mean().share(),
                            shuffled.least(),
                            shuffled.most()));
        }
    }

    private void gain(String label, @Nullable Shuffled shuffled) {
        if (shuffled == null) {
            lines.hang("  - ", label + ": there are too few cases to shuffle.");
            return;
        }
        String verdict = shuffled.low() > 0 ? "" : " The interval holds nothing and less: no gain is shown.";
        lines.hang(
                "  - ",
                String.format(
                        Locale.ROOT,
                        "%s: a gain of %.2f over shuffled facts, 95 %% interval %.2f to %.2f; %d of %d shuffles agreed"
                                + " as often or more.%s",
                        label,
                        zero(shuffled.gain()),
                        zero(shuffled.low()),
                        zero(shuffled.high()),
                        shuffled.asOften(),
                        shuffled.shuffles(),
                        verdict));
    }

    private void apart() {
        Map<Agreement, Integer> counts = backtest.counts();
        String text = counts.entrySet().stream()
                .filter(e -> !e.getKey().counted())
                .map(e -> e.getValue() + " " + apart(e.getKey()))
                .collect(Collectors.joining(", "));
        if (!text.isEmpty()) {
            lines.heading("Counted apart");
            lines.text("  " + text);
        }
    }

    private static String apart(Agreement agreement) {
        return switch (agreement) {
            case NO_CHOICE -> "with one kind of option on the table";
            case OFF_THE_TABLE -> "with the decision off the table";
            default -> "without a decision on record";
        };
    }

    private static String judgments(Map<LaterJudgment, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " " + BacktestText.lower(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String interval(Share share) {
        return share.low() == null ? "expected" : String.format(Locale.ROOT, "%.2f to %.2f", share.low(), share.high());
    }

    private static String number(double agreed) {
        return agreed == Math.rint(agreed) ? String.valueOf((int) agreed) : String.format(Locale.ROOT, "%.1f", agreed);
    }

    /** Zero without a sign. */
    private static double zero(double value) {
        return Math.abs(value) < 0.005 ? 0 : value;
    }
}
