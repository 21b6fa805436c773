package org.mandate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.ChangeSets;
import org.mandate.decision.DemandLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.FindingLine;
import org.mandate.decision.FirmVerdict;
import org.mandate.decision.OptionLine;
import org.mandate.decision.RecommendationLine;
import org.mandate.decision.SensitivityResult;
import org.mandate.decision.UnknownLine;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;
import org.mandate.report.document.Tag;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.FindingSide;
import org.mandate.vocabulary.Firmness;

/** What a reader takes along who reads no further. */
final class BottomLine {

    private static final int STRONGEST = 3;

    private final Material material;
    private final Grounds grounds;

    BottomLine(Material material) {
        this.material = material;
        this.grounds = new Grounds(material);
    }

    List<Block> blocks() {
        Parts parts = new Parts();
        alerts(parts);
        parts.add(new Block.Paragraph(Block.Tone.LEAD, recommendation()));
        parts.add(new Block.Facts(facts()));
        OptionLine leader = material.leader();
        if (leader == null) {
            failed(parts);
        } else {
            parts.add(new Parts().items(strongest(leader, FindingSide.FOR)).section("rests-on", t("bottom.rests")));
            parts.add(
                    new Parts().items(strongest(leader, FindingSide.AGAINST)).section("gives-up", t("bottom.against")));
            hangsOn(parts, leader);
        }
        change(parts);
        return parts.blocks();
    }

    void alerts(Parts parts) {
        material.record
                .alerts()
                .forEach(alert -> parts.add(new Block.Paragraph(
                        Block.Tone.ALERT,
                        Line.empty()
                                .link(Words.sentence(alert.text()), alert.id())
                                .text(" ")
                                .then(grounds.mark(Tag.JUDGMENT)))));
    }

    /** The recommendation in sentences. */
    Line recommendation() {
        RecommendationLine line = material.record.recommendation();
        OptionLine leader = material.leader();
        if (leader == null) {
            return Line.empty()
                    .strong(t("recommend.none"))
                    .text(" " + t(material.nothingStands() ? "recommend.failed" : "recommend.upward") + " ")
                    .then(grounds.mark(Tag.JUDGMENT));
        }
        List<String> level =
                material.levelWith(leader).stream().map(OptionLine::label).toList();
        Line text = Line.empty().strong(leader.label());
        if (!level.isEmpty()) {
            text = text.text(" " + t("recommend.level", String.join(", ", level)));
        }
        Double margin = line.margin();
        text = text.text(" " + lead(leader, margin) + " ");
        int open = Material.demands(leader, DemandStatus.UNKNOWN).size();
        if (open > 0) {
            text = text.text(material.texts.count(
                            "recommend.conditional", open, leader.demands().size()) + " ");
        }
        if (line.fallback() != null) {
            OptionLine fallback = material.record.option(line.fallback());
            text = text.text(t("recommend.fallback", fallback.label(), material.texts.of(fallback.viability())) + " ");
        }
        return text.then(grounds.mark(Tag.JUDGMENT));
    }

    private String lead(OptionLine leader, @Nullable Double margin) {
        if (margin == null) {
            return t("recommend.first");
        }
        String by = material.numbers.three(margin);
        return material.next(leader)
                .map(next -> t("recommend.leads-over", by, next.label()))
                .orElse(t("recommend.leads", by));
    }

    /** Deadlines, firmness, confidence, evidence. */
    List<Block.Entry> facts() {
        List<Block.Entry> entries = new ArrayList<>();
        CaseContext context = material.input.context();
        if (context.mandateEnds() != null) {
            String by = t("bottom.by", context.mandateEnds());
            entries.add(entry("bottom.decide", context.decider() == null ? by : context.decider() + ", " + by));
        }
        entries.add(entry("bottom.known", material.record.caseLine().asKnownOn().toString()));
        entries.add(entry("bottom.firmness", firmness()));
        entries.add(entry("bottom.confidence", new Confidence(material).text()));
        entries.add(entry("bottom.evidence", evidence()));
        return entries;
    }

    /** How firmly it leads, with what that means. */
    String firmness() {
        Firmness firmness = material.record.recommendation().firmness();
        SensitivityResult tested = material.input.sensitivity();
        FirmVerdict verdict = tested == null ? null : tested.verdict();
        if (verdict == null || material.leader() == null) {
            return material.texts.of(firmness);
        }
        String failed = verdict.because().stream()
                .filter(test -> !test.holds())
                .map(test -> Words.sentence(test.text()))
                .collect(Collectors.joining(" "));
        return failed.isEmpty() ? material.texts.of(verdict.firmness()) : t("firm.not", failed);
    }

    private String evidence() {
        long used = material.used().size();
        long later = count(FactStatus.KNOWN_LATER);
        long replaced = count(FactStatus.SUPERSEDED) + count(FactStatus.OVERRULED);
        String said = t(
                "bottom.counted",
                material.texts.count("facts", used),
                material.texts.count("sources", material.sourcesUsed().size()),
                material.used().stream().filter(Material::isContext).count());
        if (later > 0) {
            said += "; " + material.texts.count("bottom.later", later);
        }
        return replaced > 0 ? said + "; " + material.texts.count("bottom.replaced", replaced) : said;
    }

    private long count(FactStatus status) {
        return material.record.facts().stream()
                .filter(f -> f.status() == status)
                .count();
    }

    /** The findings that move an option's score furthest, one a line of evidence. */
    List<Block.Item> strongest(OptionLine option, FindingSide side) {
        List<FindingLine> found = material.findings(option, side);
        if (found.isEmpty()) {
            return List.of(Parts.item(Line.of(t("none-found"))));
        }
        return found.stream()
                .limit(STRONGEST)
                .map(f -> Parts.item(Line.empty()
                        .link(Words.sentence(f.text()), f.id())
                        .text(" " + material.texts.of(f.criterion()) + ", "
                                + material.numbers.signed(material.effects.thousandths(f.id())) + " ")
                        .then(grounds.mark(Tag.JUDGMENT))))
                .toList();
    }

    private void hangsOn(Parts parts, OptionLine leader) {
        List<DemandLine> open = Material.demands(leader, DemandStatus.UNKNOWN);
        if (!open.isEmpty()) {
            parts.add(new Parts()
                    .items(open.stream()
                            .map(d -> Parts.item(Line.empty().link(Words.sentence(d.text()), d.id())))
                            .toList())
                    .section("hangs-on", t("bottom.hangs")));
        }
    }

    private void failed(Parts parts) {
        List<Block.Item> items = failures();
        if (!items.isEmpty()) {
            parts.add(new Parts().items(items).section("failed", t("bottom.failed")));
        }
    }

    /** Demands that fail, each with the options on the table that it fails. */
    List<Block.Item> failures() {
        Map<String, List<Line>> options = new LinkedHashMap<>();
        for (OptionLine option : material.options(true)) {
            for (DemandLine demand : Material.demands(option, DemandStatus.FAILED)) {
                options.computeIfAbsent(demand.text(), text -> new ArrayList<>())
                        .add(Line.empty().link(option.label(), demand.id()));
            }
        }
        List<Block.Item> items = new ArrayList<>();
        options.forEach((text, fall) -> items.add(Parts.item(Line.of(Words.sentence(text) + " ")
                .text(t("bottom.fails") + " ")
                .then(Line.joined("; ", fall))
                .text("."))));
        return items;
    }

    private void change(Parts parts) {
        List<Block.Item> items = new ArrayList<>();
        Answers answers = new Answers(material);
        for (UnknownLine unknown : answers.inOrder()) {
            if (answers.matters(unknown)) {
                items.add(Parts.item(Line.empty()
                        .link(Words.sentence(unknown.text()), "unknown:" + unknown.id())
                        .text(" " + Words.sentence(String.join("; ", answers.effects(unknown))))));
            }
        }
        Events.of(material).stream()
                .filter(event -> !event.come() && !event.fallen().isEmpty())
                .forEach(event -> items.add(Parts.item(Line.of(new PlanB(material).sentence(event)))));
        SensitivityResult tested = material.input.sensitivity();
        if (tested != null) {
            tested.changes().sets().stream()
                    .filter(set -> set.changes().stream().allMatch(c -> c.kind() != ChangeSets.Kind.ANSWER))
                    .limit(STRONGEST)
                    .forEach(set -> items.add(Parts.item(Line.of(Words.sentence(set.text())))));
        }
        if (items.isEmpty()) {
            items.add(Parts.item(Line.of(
                    t(Objects.isNull(material.leader()) ? "bottom.nothing-stands" : "bottom.nothing-changes"))));
        }
        parts.add(new Parts().items(items).section("would-change", t("bottom.change")));
    }

    private Block.Entry entry(String key, String text) {
        return new Block.Entry(t(key), Line.of(text));
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
