package org.mandate.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mandate.decision.SourceLine;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;

/** What was read, with reliability, date and age, and the three sources on which most findings rest. */
final class SourcesSection {

    private static final int LEANS_ON = 3;

    private final Material material;

    SourcesSection(Material material) {
        this.material = material;
    }

    Block.Section section() {
        List<SourceLine> cited = material.sourcesUsed();
        Parts parts = new Parts();
        if (cited.isEmpty()) {
            return parts.text(t("sources.none")).section("sources", t("sources.title"));
        }
        List<Line> most = cited.stream()
                .filter(s -> material.restingOn(s.id()) > 0)
                .limit(LEANS_ON)
                .map(s -> Line.empty()
                        .link(s.publisher() + ", " + s.date(), "source:" + s.id())
                        .text(" " + t("sources.findings", material.restingOn(s.id()))))
                .toList();
        parts.text(Line.of(t("sources.most", material.record.findings().size()) + " ")
                .then(Line.joined("; ", most))
                .text("."));
        List<Block.Row> rows = new ArrayList<>();
        cited.forEach(source -> rows.add(row(source)));
        parts.add(new Block.Table(
                t("sources.caption"),
                Parts.columns(
                        t("column.source"),
                        t("column.reliability"),
                        t("column.date"),
                        "#" + t("column.age"),
                        "#" + t("column.facts"),
                        "#" + t("column.findings")),
                rows,
                false));
        int others = material.record.sources().size() - cited.size();
        if (others > 0) {
            parts.note(material.texts.count("sources.others", others));
        }
        return parts.section("sources", t("sources.title"));
    }

    private Block.Row row(SourceLine source) {
        long age = ChronoUnit.DAYS.between(
                source.date(), material.record.caseLine().asKnownOn());
        long facts = material.used().stream()
                .filter(f -> source.id().equals(Material.sourceOf(f)))
                .count();
        Line name = Line.of(source.publisher() + ": " + t("quoted", source.title()) + " ")
                .code(source.id());
        return new Block.Row(
                "source:" + source.id(),
                List.of(
                        Parts.cell(name),
                        Parts.cell(source.reliability()),
                        Parts.cell(source.date().toString()),
                        Parts.cell(age < 0 ? t("sources.later") : t("days", age)),
                        Parts.cell(String.valueOf(facts)),
                        Parts.cell(String.valueOf(material.restingOn(source.id())))));
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
