package org.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.ChangeSets;
import org.mandate.decision.FirmVerdict;
import org.mandate.decision.FirstPlace;
import org.mandate.decision.LeftOut;
import org.mandate.decision.MethodAnswer;
import org.mandate.decision.OptionLine;
import org.mandate.decision.SensitivityResult;
import org.mandate.decision.ThresholdInterval;
import org.mandate.decision.WeightAnswer;
import org.mandate.report.document.Block;
import org.mandate.report.document.Chart;
import org.mandate.report.document.Line;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Firmness;

/** How firm the recommendation is: what was tried, what overturns it, and what weights, method and settings do. */
final class FirmnessSection {

    private static final int MOST = 8;
    private static final int COLOURS = 6;

    private final Material material;
    private final @Nullable SensitivityResult result;

    FirmnessSection(Material material) {
        this.material = material;
        this.result = material.input.sensitivity();
    }

    Block.Section section() {
        Parts parts = new Parts();
        SensitivityResult tested = result;
        if (tested == null) {
            return parts.text(t("untested", material.record.caseLine().id())).section("firm", t("firm.title"));
        }
        FirmVerdict verdict = tested.verdict();
        if (verdict != null) {
            parts.text(Words.sentence(
                    verdict.firmness() == Firmness.LEADS ? t("firm.leads") : material.texts.of(verdict.firmness())));
            parts.items(verdict.because().stream()
                    .map(test -> Parts.item(Line.empty()
                            .strong(t(test.holds() ? "firm.holds" : "firm.falls"))
                            .text(" " + Words.sentence(test.text()))))
                    .toList());
        }
        parts.add(overturning(tested.changes()));
        WeightAnswer weights = tested.weights();
        if (weights != null) {
            parts.add(weights(weights));
        }
        MethodAnswer method = tested.method();
        if (method != null) {
            parts.add(method(method, tested.first()));
        }
        parts.add(settings(tested.thresholds()));
        parts.add(leftOut(tested.leftOut()));
        parts.note(t("firm.reading", tested.seed()));
        return parts.section("firm", t("firm.title"));
    }

    private Block.Section overturning(ChangeSets changes) {
        List<Block.Item> items = changes.sets().stream()
                .limit(MOST)
                .map(set -> Parts.item(Line.of(Words.sentence(set.text()))))
                .toList();
        Parts parts = new Parts().text(t("firm.tried", changes.single(), changes.pairs()));
        parts.items(items);
        if (changes.sets().size() > MOST) {
            parts.note(material.texts.count("more", changes.sets().size() - MOST) + ".");
        }
        return parts.section("overturning", t("firm.overturning"));
    }

    private Block.Section weights(WeightAnswer weights) {
        Parts parts = new Parts();
        for (WeightAnswer.Space space : weights.spaces()) {
            List<Block.Row> rows =
                    space.groups().stream().map(this::acceptability).toList();
            int ranks = space.groups().stream()
                    .mapToInt(g -> g.ranks().size())
                    .max()
                    .orElse(0);
            parts.add(new Block.Table(
                    t("firm.space", space.text(), space.draws()),
                    Parts.columns(t("column.option"), t("firm.ranks"), t("firm.central")),
                    rows,
                    false));
            List<Block.Key> keys = new ArrayList<>();
            for (int rank = 0; rank < Math.min(ranks, COLOURS); rank++) {
                keys.add(new Block.Key(rank, t("firm.rank", rank + 1)));
            }
            parts.add(new Block.Legend(keys));
        }
        List<Block.Row> rows = weights.intervals().stream().map(this::interval).toList();
        if (!rows.isEmpty()) {
            parts.add(new Block.Table(
                    t("firm.intervals"),
                    Parts.columns(t("firm.criterion"), "#" + t("ranking.weight"), t("firm.from-to"), t("firm.outside")),
                    rows,
                    false));
        }
        parts.note(t("firm.not-probabilities"));
        return parts.section("weights", t("firm.weights"));
    }

    private Block.Row acceptability(WeightAnswer.Acceptability group) {
        List<Chart.Part> drawn = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int rank = 0; rank < group.ranks().size(); rank++) {
            double share = group.ranks().get(rank);
            drawn.add(new Chart.Part(Math.min(rank, COLOURS - 1), share));
            said.add(t("firm.share", rank + 1, percent(share)));
        }
        String words = String.join(", ", said);
        return new Block.Row(
                null,
                List.of(
                        Parts.cell(group.label()),
                        Parts.cell(words, new Chart.Stack(drawn, group.label() + ": " + words)),
                        Parts.cell(central(group))));
    }

    private String central(WeightAnswer.Acceptability group) {
        Map<Criterion, Double> weights = group.centralWeights();
        return weights == null
                ? t("firm.never")
                : weights.entrySet().stream()
                        .map(e -> material.texts.of(e.getKey()) + " " + material.numbers.three(e.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private Block.Row interval(WeightAnswer.Interval interval) {
        List<String> outside = new ArrayList<>();
        if (interval.below() != null) {
            outside.add(t("firm.below", label(interval.below())));
        }
        if (interval.above() != null) {
            outside.add(t("firm.above", label(interval.above())));
        }
        String words = t("range", material.numbers.three(interval.low()), material.numbers.three(interval.high()));
        Chart range = new Chart.Range(
                interval.low(),
                interval.weight(),
                interval.high(),
                material.texts.of(interval.criterion()) + ": " + words);
        return new Block.Row(
                null,
                List.of(
                        Parts.cell(material.texts.of(interval.criterion())),
                        Parts.cell(material.numbers.three(interval.weight())),
                        Parts.cell(words, range),
                        Parts.cell(outside.isEmpty() ? t("firm.everywhere") : String.join("; ", outside))));
    }

    private Block.Section method(MethodAnswer method, FirstPlace stated) {
        List<Block.Item> items = new ArrayList<>();
        long same = method.cells().stream()
                .filter(c -> Objects.equals(c.first().group(), stated.group()))
                .count();
        items.add(Parts.item(Line.of(t("firm.cells", same, method.cells().size(), stated.label()))));
        method.cells().stream()
                .filter(c -> !Objects.equals(c.first().group(), stated.group()))
                .forEach(c -> items.add(Parts.item(Line.of(t(
                        "firm.cell",
                        Words.constant(c.aggregation().name()),
                        Words.constant(c.weighting().name()),
                        c.first().label())))));
        method.draws()
                .forEach(draws -> items.add(Parts.item(
                        Line.of(t("firm.draws", draws.text(), draws.draws(), SensitivityText.shares(draws.first()))))));
        if (method.ends() != null) {
            items.add(Parts.item(Line.of(t(
                    "firm.ends",
                    method.ends().means().stream()
                            .map(c -> material.texts.of(c))
                            .collect(Collectors.joining(", ")),
                    method.ends().first().label()))));
        }
        return new Parts().items(items).section("methods", t("firm.method"));
    }

    private Block.Section settings(List<ThresholdInterval> thresholds) {
        List<Block.Item> items = new ArrayList<>();
        for (ThresholdInterval one : thresholds) {
            if (one.below() != null || one.above() != null) {
                List<String> outside = new ArrayList<>();
                if (one.below() != null) {
                    outside.add(t("firm.below", one.below().label()));
                }
                if (one.above() != null) {
                    outside.add(t("firm.above", one.above().label()));
                }
                items.add(Parts.item(Line.empty()
                        .link(one.id(), "setting:" + one.id())
                        .text(" " + material.numbers.plain(one.value()) + " " + one.unit() + ": "
                                + t(
                                        "firm.setting",
                                        material.numbers.plain(one.low()),
                                        material.numbers.plain(one.high()),
                                        String.join("; ", outside)))));
            }
        }
        if (items.isEmpty()) {
            items.add(Parts.item(Line.of(t("firm.no-setting", thresholds.size()))));
        }
        return new Parts().items(items).section("thresholds", t("firm.settings"));
    }

    private Block.Section leftOut(List<LeftOut> all) {
        List<Block.Item> items = new ArrayList<>();
        for (LeftOut left : all) {
            if (left.changesFirst() || left.aloud()) {
                items.add(Parts.item(Line.of(outcome(left))));
            }
        }
        if (items.isEmpty()) {
            items.add(Parts.item(Line.of(t("firm.nothing-alone"))));
        }
        return new Parts().text(t("firm.left-out", all.size())).items(items).section("left-out", t("firm.alone"));
    }

    private String outcome(LeftOut left) {
        String kind = t("LeftOut." + left.kind().name());
        String name = left.kind() == LeftOut.Kind.RULE ? t("quoted", left.id()) : left.id() + " (" + left.text() + ")";
        String then = left.changesFirst()
                ? t("firm.then-leads", left.first().label())
                : left.margin() == null
                        ? t("firm.no-lead")
                        : t("firm.lead-becomes", material.numbers.three(left.margin()));
        return t("firm.without", kind, name, then);
    }

    /** Assumptions left out one at a time, and what that does. */
    List<Block.Item> assumptions() {
        return result == null
                ? List.of()
                : result.leftOut().stream()
                        .filter(left -> left.kind() == LeftOut.Kind.ASSUMPTION)
                        .map(left -> Parts.item(Line.of(outcome(left))))
                        .toList();
    }

    /** Under which weights an option's group would win, in a sentence. */
    String wins(OptionLine option) {
        if (result == null || result.weights() == null) {
            return t("weights.untested", material.record.caseLine().id());
        }
        List<String> said = new ArrayList<>();
        for (WeightAnswer.Space space : result.weights().spaces()) {
            space.groups().stream()
                    .filter(group -> group.group().equals(option.group()))
                    .forEach(group -> said.add(t("weights.won", group.wins(), space.draws(), space.text())
                            + (group.centralWeights() == null ? "" : " " + t("weights.central", central(group)))));
        }
        return said.isEmpty() ? t("weights.none") : String.join(" ", said);
    }

    private String label(@Nullable String group) {
        return material.record.options().stream()
                .filter(o -> o.group().equals(group))
                .map(OptionLine::label)
                .findFirst()
                .orElse(String.valueOf(group));
    }

    private String percent(double share) {
        return material.t("percent", share > 0 && share < 0.005 ? "<1" : String.valueOf(Math.round(100 * share)));
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
