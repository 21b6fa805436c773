package org.mandate.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.SensitivityResult;
import org.mandate.decision.WeightAnswer;
import org.mandate.vocabulary.Criterion;

/** What first place owes to the weights of criteria. */
final class WeightText {

    private final SensitivityResult result;
    private final Screen screen;
    private final Map<String, String> labels = new TreeMap<>();

    WeightText(SensitivityResult result, Screen screen) {
        this.result = result;
        this.screen = screen;
        WeightAnswer weights = result.weights();
        if (weights != null) {
            weights.spaces().forEach(space -> space.groups().forEach(g -> labels.put(g.group(), g.label())));
        }
    }

    void write() {
        WeightAnswer weights = result.weights();
        if (weights == null) {
            return;
        }
        screen.heading("Weights");
        vertices(weights);
        weights.spaces().forEach(this::space);
        intervals(weights.intervals());
    }

    private void vertices(WeightAnswer weights) {
        String always = weights.firstForEvery();
        screen.text(
                always != null
                        ? label(always) + " is first for every weighting that keeps the order of criteria (exact)."
                        : "No option is first for every weighting that keeps the order of criteria (exact). At its"
                                + " extremes, with equal weights on the first criteria of the order and none on the others:");
        for (WeightAnswer.Vertex vertex : weights.vertices()) {
            String last = vertex.criteria().get(vertex.criteria().size() - 1).words();
            String what = vertex.criteria().size() == 1 ? last + " alone" : "… with " + last;
            screen.row(String.format(
                    Locale.ROOT,
                    "  %-22s %s",
                    what,
                    vertex.first().stream().map(this::label).collect(Collectors.joining(" level with "))));
        }
    }

    private void space(WeightAnswer.Space space) {
        screen.text(String.format(
                Locale.ROOT,
                "%,d draws of %s (shares of weightings, not probabilities):",
                space.draws(),
                space.text()));
        int ranks = space.groups().size();
        int room = space.groups().stream()
                .mapToInt(g -> Screen.length(g.label()))
                .max()
                .orElse(0);
        room = Math.min(room, Math.max(20, screen.width() - 14 - 12 * ranks));
        StringBuilder head = new StringBuilder(String.format("  %-" + room + "s", ""));
        for (int rank = 1; rank <= ranks; rank++) {
            head.append(String.format(Locale.ROOT, "  %10s", "rank " + rank));
        }
        screen.row(head + String.format(Locale.ROOT, "  %8s", "wins"));
        for (WeightAnswer.Acceptability group : space.groups()) {
            StringBuilder row = new StringBuilder(String.format("  %-" + room + "s", cut(group.label(), room)));
            for (int rank = 0; rank < ranks; rank++) {
                row.append(String.format(
                        Locale.ROOT,
                        "  %4.1f ±%3.1f%%",
                        100 * group.ranks().get(rank),
                        100 * group.errors().get(rank)));
            }
            screen.row(row + String.format(Locale.ROOT, "  %,8d", group.wins()));
        }
        for (WeightAnswer.Pair pair : space.pairs()) {
            screen.item(
                    "-",
                    String.format(
                            Locale.ROOT,
                            "%s before %s in %s, level in %s.",
                            label(pair.ahead()),
                            label(pair.behind()),
                            SensitivityText.percent(pair.share()),
                            SensitivityText.percent(pair.level())));
        }
        if (space.id().equals("free")) {
            space.groups().forEach(this::central);
        }
    }

    private void central(WeightAnswer.Acceptability group) {
        Map<Criterion, Double> weights = group.centralWeights();
        if (weights == null) {
            screen.item("-", group.label() + " won no draw: which weights would favour it is undefined.");
            return;
        }
        String shown = weights.entrySet().stream()
                .sorted(Map.Entry.<Criterion, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey().words() + String.format(Locale.ROOT, " %.2f", e.getValue()))
                .collect(Collectors.joining(", "));
        String confidence = group.confidence() == null
                ? ""
                : "; with these it is first in " + SensitivityText.percent(group.confidence()) + " of drawn strengths";
        screen.item(
                "-", "The weightings that favour " + group.label() + " have on average " + shown + confidence + ".");
    }

    private void intervals(List<WeightAnswer.Interval> intervals) {
        if (intervals.isEmpty()) {
            return;
        }
        screen.text(
                "How far the weight of one criterion can move, the others in proportion, until another leads (exact):");
        for (WeightAnswer.Interval each : intervals) {
            screen.item(
                    "-",
                    String.format(
                                    Locale.ROOT,
                                    "%s, now %.3f: holds from %.3f%s to %.3f%s",
                                    each.criterion().words(),
                                    each.weight(),
                                    each.low(),
                                    taker(each.below()),
                                    each.high(),
                                    taker(each.above()))
                            + ".");
        }
    }

    private String taker(@Nullable String group) {
        return group == null ? "" : " (then " + label(group) + ")";
    }

    private String label(String group) {
        return labels.getOrDefault(group, group);
    }

    private static String cut(String label, int room) {
        return label.length() > room ? label.substring(0, room - 1) + "…" : label;
    }
}
