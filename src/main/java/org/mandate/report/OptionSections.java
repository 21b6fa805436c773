package org.mandate.report;

import java.util.ArrayList;
import java.util.List;
import org.mandate.decision.DemandLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.OptionLine;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;
import org.mandate.report.document.Tag;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.FindingSide;

/** Each option: how it stands, the case for it, the case against it, its demands, and the weights under which it would win. */
final class OptionSections {

    private final Material material;
    private final Grounds grounds;

    OptionSections(Material material) {
        this.material = material;
        this.grounds = new Grounds(material);
    }

    Block.Section onTable() {
        Parts parts = new Parts().text(t("options.how"));
        material.options(true).forEach(option -> parts.add(option(option)));
        return parts.section("options", t("options.title"));
    }

    Block.Section offTable() {
        Parts parts = new Parts().text(t("off.how"));
        material.options(false).forEach(option -> parts.add(option(option)));
        return parts.section("off-table", t("off.title"));
    }

    private Block.Section option(OptionLine option) {
        Parts parts = new Parts();
        parts.text(Line.of(standing(option) + " ").then(grounds.mark(Tag.JUDGMENT)));
        parts.add(side(option, FindingSide.FOR));
        parts.add(side(option, FindingSide.AGAINST));
        parts.add(demands(option));
        parts.text(new FirmnessSection(material).wins(option));
        boolean leads = option.id().equals(material.record.recommendation().option());
        return new Block.Section("option:" + option.id(), option.label(), !leads, parts.blocks());
    }

    /** Rank, viability, and the score with the arithmetic that gives it. */
    private String standing(OptionLine option) {
        String place = option.rank() == null ? t("option.off") : t("option.rank", option.rank());
        long pro = material.moved(option, FindingSide.FOR);
        long con = material.moved(option, FindingSide.AGAINST);
        return place + " " + t("option.viability", material.texts.of(option.viability())) + " "
                + t(
                        "option.score",
                        material.numbers.three(0.5),
                        material.numbers.thousandths(pro),
                        material.numbers.thousandths(-con),
                        material.numbers.three(option.score()),
                        new RankingSection(material).interval(option));
    }

    private Block.Section side(OptionLine option, FindingSide side) {
        List<FindingLine> found = material.findings(option, side);
        List<Block.Item> items = new ArrayList<>();
        for (FindingLine finding : found) {
            items.add(Parts.item(finding.id(), Line.of(Words.sentence(finding.text())), grounds.of(finding)));
        }
        Parts parts = new Parts();
        if (items.isEmpty()) {
            parts.text(t("none-found"));
        }
        String key = side == FindingSide.FOR ? "option.for" : "option.against";
        return parts.items(items).section("case:" + option.id() + ":" + side, t(key, found.size()));
    }

    private Block.Section demands(OptionLine option) {
        List<Block.Item> items = new ArrayList<>();
        for (DemandStatus status : List.of(DemandStatus.FAILED, DemandStatus.UNKNOWN, DemandStatus.MET)) {
            for (DemandLine demand : Material.demands(option, status)) {
                items.add(Parts.item(
                        demand.id(),
                        Line.empty()
                                .strong(material.texts.of(status) + ":")
                                .text(" ")
                                .text(Words.sentence(demand.text())
                                                .substring(0, 1)
                                                .toLowerCase(java.util.Locale.ROOT)
                                        + Words.sentence(demand.text()).substring(1)),
                        grounds.mark(Tag.JUDGMENT)
                                .text(" ")
                                .then(grounds.of(demand.justifications()))
                                .text(".")));
            }
        }
        Parts parts = new Parts();
        return (items.isEmpty() ? parts.text(t("none-found")) : parts.items(items))
                .section("demands:" + option.id(), t("option.demands"));
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
