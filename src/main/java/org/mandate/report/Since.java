package org.mandate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.Change;
import org.mandate.decision.Comparison;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionMove;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;

/** What changed since an earlier record: places and scores, what came and went, and what brought it. */
final class Since {

    private final Material material;
    private final DecisionRecord before;
    private final Comparison comparison;
    private final Grounds grounds;

    Since(Material material, DecisionRecord before) {
        this.material = material;
        this.before = before;
        this.comparison = Comparison.of(before, material.record, rules(before, material.record));
        this.grounds = new Grounds(material);
    }

    /** Rules that only one of the two rulebooks has. */
    private static Map<String, String> rules(DecisionRecord before, DecisionRecord after) {
        Map<String, String> fates = new LinkedHashMap<>();
        before.rules().forEach(rule -> fates.put(rule.name(), "left out"));
        after.rules().forEach(rule -> {
            if (fates.remove(rule.name()) == null) {
                fates.put(rule.name(), "new");
            }
        });
        return fates;
    }

    Block.Section section() {
        Parts parts = new Parts();
        String then = before.caseLine().asKnownOn().toString();
        if (comparison.same() && comparison.inputs().isEmpty()) {
            return parts.text(t("since.nothing", then)).section("since", t("since.title"));
        }
        String first = before.recommendation().option();
        String label = first == null
                ? null
                : before.options().stream()
                        .filter(o -> o.id().equals(first))
                        .map(o -> o.label())
                        .findFirst()
                        .orElse(first);
        parts.text(label == null ? t("since.before-none", then) : t("since.before", then, label));
        parts.add(moves());
        parts.add(changes("since.came", comparison.conclusions(), 0));
        parts.add(changes("since.went", comparison.conclusions(), 1));
        parts.add(changes("since.changed", comparison.conclusions(), 2));
        parts.add(inputs());
        return parts.section("since", t("since.title"));
    }

    private Block.Table moves() {
        List<Block.Row> rows = new ArrayList<>();
        for (OptionMove move : comparison.options()) {
            rows.add(new Block.Row(
                    null,
                    List.of(
                            Parts.cell(Line.empty().link(move.label(), "option:" + move.id())),
                            Parts.cell(place(move.was())),
                            Parts.cell(place(move.is())))));
        }
        return new Block.Table(
                t("since.moves"), Parts.columns(t("column.option"), t("since.then"), t("since.now")), rows, false);
    }

    private String place(OptionMove.@Nullable Place place) {
        if (place == null) {
            return t("since.not-there");
        }
        String rank = place.rank() == null ? t("ranking.off") : t("since.rank", place.rank());
        return rank + ", " + material.numbers.three(place.score()) + ", " + material.texts.of(place.viability());
    }

    /** Conclusions that came (0), went (1) or are otherwise (2), those of one text and cause together. */
    private Block.Section changes(String key, List<Change> all, int which) {
        Map<String, List<Change>> byText = new LinkedHashMap<>();
        for (Change change : all) {
            int sort = change.was() == null ? 0 : change.is() == null ? 1 : 2;
            if (sort == which) {
                byText.computeIfAbsent(change.kind() + said(change) + change.causes(), k -> new ArrayList<>())
                        .add(change);
            }
        }
        List<Block.Item> items = new ArrayList<>();
        byText.values().forEach(same -> items.add(item(same)));
        Parts parts = new Parts();
        return (items.isEmpty() ? parts.text(t("none-found")) : parts.items(items)).folded(key, t(key, items.size()));
    }

    private Block.Item item(List<Change> same) {
        Change first = same.get(0);
        Line line = Line.of(t("since." + first.kind()) + ": ")
                .link(said(first), first.is() == null ? "" : first.id())
                .text(same.size() == 1 ? "" : " " + t("since.times", same.size()));
        List<Line> causes = first.causes().stream()
                .map(cause ->
                        cause.startsWith("rule:") ? Line.empty().link(cause.substring(5), cause) : grounds.link(cause))
                .toList();
        Line below = causes.isEmpty()
                ? Line.empty()
                : Line.of(t("grounds.because") + " ").then(Line.joined(", ", causes));
        return Parts.item(null, line, below);
    }

    private Block.Section inputs() {
        List<Block.Item> items = comparison.inputs().stream()
                .map(change -> Parts.item(Line.empty()
                        .text(t("since." + change.kind()) + " ")
                        .then(change.kind().equals("fact") ? grounds.link(change.id()) : Line.of(bare(change.id())))
                        .text(": " + said(change))))
                .toList();
        Parts parts = new Parts();
        return (items.isEmpty() ? parts.text(t("none-found")) : parts.items(items))
                .folded("since.inputs", t("since.inputs", items.size()));
    }

    private static String bare(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private String said(Change change) {
        String was = change.was();
        String is = change.is();
        if (was == null) {
            return is == null ? "" : is;
        }
        return is == null ? was : t("since.was-is", was, is);
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
