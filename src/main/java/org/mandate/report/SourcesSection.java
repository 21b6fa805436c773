package org.mandate.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.decision.FactLine;
import org.mandate.decision.SourceLine;
import org.mandate.report.document.Block;
import org.mandate.report.document.Chart;
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
        ages(parts);
        int others = material.record.sources().size() - cited.size();
        if (others > 0) {
            parts.note(material.texts.count("sources.others", others));
        }
        return parts.section("sources", t("sources.title"));
    }

    /** When the facts in use are from, a line for each type. */
    private void ages(Parts parts) {
        SortedMap<String, List<LocalDate>> days = new TreeMap<>();
        for (FactLine fact : material.used()) {
            if (fact.asOf() != null && !Material.isContext(fact)) {
                days.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(fact.asOf());
            }
        }
        if (days.isEmpty()) {
            return;
        }
        LocalDate first = days.values().stream()
                .map(Collections::min)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = material.record.caseLine().asKnownOn();
        double whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        List<Block.Row> rows = new ArrayList<>();
        days.forEach((type, all) -> {
            String span = t("range", Collections.min(all), Collections.max(all));
            String name = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            List<Double> points = all.stream()
                    .sorted()
                    .map(day -> Math.min(1, ChronoUnit.DAYS.between(first, day) / whole))
                    .toList();
            rows.add(new Block.Row(
                    null,
                    List.of(
                            Parts.cell(Words.capital(name.toLowerCase(Locale.ROOT))),
                            Parts.cell(String.valueOf(all.size())),
                            Parts.cell(span, new Chart.Points(points, name + ": " + span)))));
        });
        parts.add(new Block.Table(
                t("sources.ages", first, last),
                Parts.columns(t("sources.type"), "#" + t("column.facts"), t("sources.when")),
                rows,
                false));
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
                        Parts.cell(age < 0 ? t("sources.later") : material.texts.count("days", age)),
                        Parts.cell(String.valueOf(facts)),
                        Parts.cell(String.valueOf(material.restingOn(source.id())))));
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
