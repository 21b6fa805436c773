package org.mandate.report;

import java.util.Comparator;
import java.util.List;
import org.mandate.decision.RiskLine;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;
import org.mandate.report.document.Tag;

/** Risks by level, what stands above the score, and what the decider will probably do. */
final class RisksSection {

    private final Material material;
    private final Grounds grounds;

    RisksSection(Material material) {
        this.material = material;
        this.grounds = new Grounds(material);
    }

    List<RiskLine> gravestFirst() {
        return material.record.risks().stream()
                .sorted(Comparator.comparing(RiskLine::level).reversed().thenComparing(RiskLine::id))
                .toList();
    }

    Block.Section risks() {
        List<Block.Item> items = gravestFirst().stream()
                .map(r -> Parts.item(
                        r.id(),
                        Line.empty()
                                .strong(Words.capital(material.texts.of(r.level())) + ":")
                                .text(" " + r.text() + "."),
                        grounds.mark(Tag.JUDGMENT)
                                .text(" " + r.area() + ", " + material.t("quality", material.numbers.plain(r.quality()))
                                        + ". ")
                                .then(grounds.of(r.justifications()))
                                .text(".")))
                .toList();
        Parts parts = new Parts();
        return (items.isEmpty() ? parts.text(t("none-found")) : parts.items(items)).section("risks", t("risks.title"));
    }

    Block.Section alerts() {
        List<Block.Item> items = material.record.alerts().stream()
                .map(a -> Parts.item(
                        a.id(),
                        Line.of(Words.sentence(a.text())),
                        grounds.mark(Tag.JUDGMENT)
                                .text(" ")
                                .then(grounds.of(a.justifications()))
                                .text(".")))
                .toList();
        Parts parts = new Parts();
        return (items.isEmpty() ? parts.text(t("alerts.none")) : parts.items(items))
                .section("alerts", t("alerts.title"));
    }

    Block.Section forecasts() {
        List<Block.Item> items = material.record.forecasts().stream()
                .map(f -> Parts.item(
                        f.id(),
                        Line.empty()
                                .strong(Words.capital(material.texts.of(f.kind())) + ":")
                                .text(" " + f.text() + "."),
                        grounds.mark(Tag.JUDGMENT)
                                .text(" ")
                                .then(grounds.of(f.justifications()))
                                .text(".")))
                .toList();
        Parts parts = new Parts();
        if (items.isEmpty()) {
            parts.text(t("none-found"));
        } else {
            parts.text(t("forecasts.how")).items(items).note(t("forecasts.words"));
        }
        return parts.section("forecasts", t("forecasts.title"));
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
