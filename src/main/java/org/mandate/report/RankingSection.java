package org.mandate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.OptionLine;
import org.mandate.explain.Rounding;
import org.mandate.report.document.Block;
import org.mandate.report.document.Chart;
import org.mandate.report.document.Line;

/** The options by rank, what their scores are made of, and what ignorance and conflict leave open. */
final class RankingSection {

    private final Material material;

    RankingSection(Material material) {
        this.material = material;
    }

    Block.Section section() {
        Parts parts = new Parts();
        parts.text(t("ranking.how"));
        parts.add(ranking());
        List<CriterionLine> criteria = criteria();
        parts.add(new Block.Legend(criteria.stream()
                .map(c -> new Block.Key(Material.series(c.criterion()), material.texts.of(c.criterion())))
                .toList()));
        parts.add(contributions(criteria));
        parts.note(t("ranking.note"));
        return parts.section("ranking", t("ranking.title"));
    }

    private List<CriterionLine> criteria() {
        return material.record.options().isEmpty()
                ? List.of()
                : material.record.options().get(0).criteria();
    }

    private Block.Table ranking() {
        List<Block.Row> rows = material.record.options().stream().map(this::row).toList();
        return new Block.Table(t("ranking.caption"), columns(), rows, false);
    }

    /** Columns of the ranking. */
    List<Block.Column> columns() {
        return Parts.columns(
                t("column.option"), t("column.rank"), t("column.viability"), t("column.score"), t("column.interval"));
    }

    /** An option's row of the ranking. */
    Block.Row row(OptionLine option) {
        return new Block.Row(
                null,
                List.of(
                        Parts.cell(Line.empty().link(option.label(), "option:" + option.id())),
                        Parts.cell(rank(option)),
                        Parts.cell(material.texts.of(option.viability())),
                        Parts.cell(three(option.score()), stack(option)),
                        Parts.cell(interval(option), range(option))));
    }

    private String rank(OptionLine option) {
        return option.rank() == null ? t("ranking.off") : option.rank().toString();
    }

    String interval(OptionLine option) {
        return t("range", three(option.low()), three(option.high()));
    }

    /** What the score is made of, as a picture. */
    Chart stack(OptionLine option) {
        List<Long> parts = rounded(option);
        List<Chart.Part> drawn = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            CriterionLine line = option.criteria().get(i);
            drawn.add(new Chart.Part(Material.series(line.criterion()), line.contribution()));
            words.add(material.texts.of(line.criterion()) + " " + material.numbers.thousandths(parts.get(i)));
        }
        return new Chart.Stack(
                drawn, t("ranking.stack", option.label(), three(option.score()), String.join(", ", words)));
    }

    private Chart range(OptionLine option) {
        String words =
                t("ranking.range", option.label(), three(option.score()), three(option.low()), three(option.high()));
        return new Chart.Range(option.low(), option.score(), option.high(), words);
    }

    /** Contributions in thousandths that add up to the score as it is printed. */
    private static List<Long> rounded(OptionLine option) {
        List<Double> parts =
                option.criteria().stream().map(CriterionLine::contribution).toList();
        return Rounding.parts(parts, Rounding.of(option.score()), Rounding.THOUSANDTHS);
    }

    private Block.Table contributions(List<CriterionLine> criteria) {
        List<String> titles = new ArrayList<>(List.of(t("column.option")));
        criteria.forEach(c -> titles.add("#" + Words.capital(material.texts.of(c.criterion()))));
        titles.add("#" + t("column.score"));
        List<Block.Row> rows = new ArrayList<>();
        List<Long> weights = Rounding.parts(
                criteria.stream().map(CriterionLine::weight).toList(), Rounding.THOUSANDTHS, Rounding.THOUSANDTHS);
        rows.add(row(Line.of(t("ranking.weight")), weights, Rounding.THOUSANDTHS));
        for (OptionLine option : material.record.options()) {
            rows.add(row(
                    Line.empty().link(option.label(), "option:" + option.id()),
                    rounded(option),
                    Rounding.of(option.score())));
        }
        return new Block.Table(t("ranking.contributions"), Parts.columns(titles.toArray(String[]::new)), rows, true);
    }

    private Block.Row row(Line name, List<Long> parts, long total) {
        List<Block.Cell> cells = new ArrayList<>(List.of(Parts.cell(name)));
        parts.forEach(part -> cells.add(Parts.cell(material.numbers.thousandths(part))));
        cells.add(Parts.cell(Line.empty().strong(material.numbers.thousandths(total))));
        return new Block.Row(null, cells);
    }

    /** Findings for and against by option and criterion, with the weight of evidence on each side. */
    Block.Section evidence() {
        List<CriterionLine> criteria = criteria();
        List<String> titles = new ArrayList<>(List.of(t("column.option")));
        criteria.forEach(c -> titles.add(Words.capital(material.texts.of(c.criterion()))));
        List<Block.Row> rows = new ArrayList<>();
        for (OptionLine option : material.record.options()) {
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(Parts.cell(Line.empty().link(option.label(), "option:" + option.id())));
            option.criteria().stream()
                    .sorted(Comparator.comparingInt(c -> place(criteria, c)))
                    .forEach(c -> cells.add(evidence(option, c)));
            rows.add(new Block.Row(null, cells));
        }
        return new Parts()
                .text(t("evidence.how"))
                .add(new Block.Table(t("evidence.caption"), Parts.columns(titles.toArray(String[]::new)), rows, true))
                .section("evidence", t("evidence.title"));
    }

    private static int place(List<CriterionLine> criteria, CriterionLine line) {
        return criteria.stream().map(CriterionLine::criterion).toList().indexOf(line.criterion());
    }

    private Block.Cell evidence(OptionLine option, CriterionLine line) {
        long found = line.lines().stream()
                .flatMap(List::stream)
                .filter(id -> id.contains(":FOR:"))
                .count();
        long all = line.lines().stream().mapToLong(List::size).sum();
        String text = t("evidence.cell", found, all - found);
        String words = t(
                "evidence.words",
                option.label(),
                material.texts.of(line.criterion()),
                three(line.pro()),
                three(line.con()));
        return Parts.cell(text, new Chart.Balance(line.con(), line.pro(), words));
    }

    /** Weights as they were used, such as "protection 0.408, …". */
    String weights() {
        List<CriterionLine> criteria = criteria();
        List<Long> weights = Rounding.parts(
                criteria.stream().map(CriterionLine::weight).toList(), Rounding.THOUSANDTHS, Rounding.THOUSANDTHS);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            said.add(material.texts.of(criteria.get(i).criterion()) + " "
                    + material.numbers.thousandths(weights.get(i)));
        }
        return said.stream().collect(Collectors.joining(", "));
    }

    private String three(double value) {
        return material.numbers.three(value);
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
