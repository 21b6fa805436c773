package org.mandate.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.RuleLine;
import org.mandate.explain.Background;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;
import org.mandate.report.document.Tag;

/** Where links end: facts with their sources, readings, what was looked for in vain, settings and rules. */
final class Appendix {

    private final Material material;
    private final Grounds grounds;

    Appendix(Material material) {
        this.material = material;
        this.grounds = new Grounds(material);
    }

    List<Block.Section> sections() {
        return List.of(facts(), indicators(), settings(), rules(), unused());
    }

    private Block.Section facts() {
        List<Block.Item> items = material.used().stream()
                .map(fact -> Parts.item("fact:" + fact.id(), said(fact), treated(fact)))
                .toList();
        Parts parts = new Parts().text(t("facts.how"));
        return (items.isEmpty() ? parts.text(t("none-found")) : parts.items(items))
                .folded("facts", t("facts.title", items.size()));
    }

    private Line said(FactLine fact) {
        Background.Claim claim = claim(fact);
        Line line = Line.empty().strong(fact.id()).text(": ").text(Words.sentence(fact.text()));
        return claim == null ? line : line.text(" " + t("facts.claim", Words.sentence(claim.text())));
    }

    private Background.@Nullable Claim claim(FactLine fact) {
        return fact.source() == null
                ? null
                : material.input.context().background().claims().get(fact.source());
    }

    private Line treated(FactLine fact) {
        Tag tag = fact.status() == FactStatus.ASSUMED
                ? Tag.ASSUMPTION
                : Material.isContext(fact) ? Tag.JUDGMENT : Tag.FACT;
        Line line = grounds.mark(fact.type().equals("Option") ? Tag.ASSUMPTION : tag)
                .text(" ");
        String source = Material.sourceOf(fact);
        Background.Claim claim = claim(fact);
        List<Line> parts = new ArrayList<>();
        if (source != null && fact.source() != null) {
            parts.add(Line.empty().link(fact.source(), "source:" + source));
        }
        if (claim != null) {
            parts.add(Line.of(claim.kind() + ", " + claim.at()));
        }
        if (fact.asOf() != null) {
            parts.add(Line.of(t("facts.as-of", fact.asOf())));
        }
        if (fact.grade() != null && fact.quality() != null) {
            parts.add(Line.of(t("facts.grade", fact.grade(), material.numbers.plain(fact.quality()))));
        }
        if (fact.status() != FactStatus.CURRENT) {
            parts.add(Line.of(material.texts.of(fact.status())));
        }
        if (fact.approx() != null) {
            parts.add(Line.of(material.texts.of(fact.approx())));
        }
        line = line.then(Line.joined("; ", parts)).text(".");
        return fact.note() == null ? line : line.text(" " + t("facts.note", Words.sentence(fact.note())));
    }

    private Block.Section indicators() {
        List<Block.Item> items = new ArrayList<>();
        material.record
                .indicators()
                .forEach(i -> items.add(Parts.item(
                        i.id(),
                        Line.of(Words.sentence(i.text())),
                        grounds.mark(Tag.JUDGMENT)
                                .text(" " + material.t("quality", material.numbers.plain(i.quality())) + ". ")
                                .then(grounds.of(i.justifications()))
                                .text("."))));
        material.record
                .absences()
                .forEach(a -> items.add(Parts.item(a.id(), Line.of(t("absence", a.text())), grounds.mark(Tag.FACT))));
        Parts parts = new Parts();
        return (items.isEmpty() ? parts.text(t("none-found")) : parts.items(items))
                .folded("readings", t("readings.title"));
    }

    private Block.Section settings() {
        List<Block.Row> rows = material.record.settings().stream()
                .map(s -> new Block.Row(
                        "setting:" + s.id(),
                        List.of(
                                Parts.cell(s.id()),
                                Parts.cell(material.numbers.plain(s.value()) + " " + s.unit()),
                                Parts.cell(s.basis()),
                                Parts.cell(t(s.used() ? "yes" : "no")))))
                .toList();
        return new Parts()
                .text(t("settings.how"))
                .add(new Block.Table(
                        t("settings.caption"),
                        Parts.columns(t("column.setting"), t("column.value"), t("column.basis"), t("column.ground")),
                        rows,
                        false))
                .folded("settings", t("settings.title"));
    }

    private Block.Section rules() {
        List<Block.Item> items = new ArrayList<>();
        int silent = 0;
        for (RuleLine rule : material.record.rules()) {
            if (rule.fired()) {
                String cases = rule.cases().isEmpty() ? "" : " " + t("rules.cases", String.join(", ", rule.cases()));
                items.add(Parts.item(
                        "rule:" + rule.name(),
                        Line.empty().strong(rule.name()).text(": ").text(Words.sentence(rule.doc())),
                        Line.empty()
                                .code(rule.file() + ":" + rule.line())
                                .text("; " + t("rules.basis", rule.basis(), rule.knownFrom()) + cases)));
            } else {
                silent++;
            }
        }
        Parts parts = new Parts().text(t("rules.how", items.size(), silent));
        return parts.items(items).folded("rules", t("rules.title", items.size()));
    }

    private Block.Section unused() {
        List<Block.Item> items = material.record.facts().stream()
                .filter(f -> !f.used() && f.status() != FactStatus.UNKNOWN)
                .map(f -> Parts.item(
                        null, Line.empty().strong(f.id()).text(": ").text(Words.sentence(f.text())), treated(f)))
                .toList();
        Parts parts = new Parts();
        return (items.isEmpty() ? parts.text(t("none-found")) : parts.items(items))
                .folded("unused", t("unused.title", items.size()));
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
