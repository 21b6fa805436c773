package org.mandate.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DemandLine;
import org.mandate.decision.FactLine;
import org.mandate.decision.IndicatorLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.RiskLine;
import org.mandate.decision.SettingLine;
import org.mandate.decision.UnknownLine;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;
import org.mandate.vocabulary.DemandStatus;

/** What to watch, where it stands, what a change would do, and the days ahead that facts name. */
final class WatchSection {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final Material material;

    WatchSection(Material material) {
        this.material = material;
    }

    Block.Section section() {
        Parts parts = new Parts();
        List<Block.Row> rows = new ArrayList<>();
        unknowns(rows);
        demands(rows);
        events(rows);
        readings(rows);
        if (rows.isEmpty()) {
            parts.text(t("watch.none"));
        } else {
            parts.add(new Block.Table(
                    t("watch.caption"),
                    Parts.columns(t("watch.what"), t("watch.now"), t("watch.change"), t("watch.by")),
                    rows,
                    false));
        }
        dates(parts);
        return parts.section("watch", t("watch.title"));
    }

    private void unknowns(List<Block.Row> rows) {
        Answers answers = new Answers(material);
        for (UnknownLine unknown : answers.inOrder()) {
            if (answers.matters(unknown)) {
                rows.add(row(
                        Line.empty().link(Words.sentence(unknown.text()), "unknown:" + unknown.id()),
                        t("watch.not-known"),
                        Words.sentence(String.join("; ", answers.effects(unknown)))));
            }
        }
    }

    private void demands(List<Block.Row> rows) {
        OptionLine leader = material.leader();
        if (leader == null) {
            return;
        }
        for (DemandLine demand : Material.demands(leader, DemandStatus.UNKNOWN)) {
            rows.add(row(
                    Line.empty().link(Words.sentence(demand.text()), demand.id()),
                    material.texts.of(DemandStatus.UNKNOWN),
                    t("watch.demand", leader.label())));
        }
    }

    private void events(List<Block.Row> rows) {
        for (Events event : Events.of(material)) {
            if (!event.come()) {
                int all = event.fallen().size() + event.left().size();
                rows.add(row(
                        Line.empty().link(Words.sentence(event.text()), "event:" + event.text()),
                        t("watch.not-come"),
                        t("planb.some-fail", event.fallen().size(), all)));
            }
        }
    }

    /** Risks that hang on a reading: the reading, and the limit it was held against. */
    private void readings(List<Block.Row> rows) {
        for (RiskLine risk : material.record.risks()) {
            List<String> grounds = risk.justifications().stream()
                    .flatMap(way -> way.because().stream())
                    .toList();
            List<String> limits = grounds.stream()
                    .filter(g -> g.startsWith("setting:"))
                    .map(this::limit)
                    .toList();
            for (IndicatorLine indicator : material.record.indicators()) {
                if (grounds.contains(indicator.id()) && !limits.isEmpty()) {
                    rows.add(row(
                            Line.empty().link(Words.sentence(indicator.text()), indicator.id()),
                            t("watch.over", String.join(", ", limits)),
                            t("watch.risk", material.texts.of(risk.level()))));
                }
            }
        }
    }

    private String limit(String id) {
        for (SettingLine setting : material.record.settings()) {
            if (id.equals("setting:" + setting.id())) {
                return material.numbers.plain(setting.value()) + " " + setting.unit();
            }
        }
        return id;
    }

    private Block.Row row(Line what, String now, String change) {
        LocalDate ends = material.input.context().mandateEnds();
        return new Block.Row(
                null,
                List.of(
                        Parts.cell(what),
                        Parts.cell(now),
                        Parts.cell(change),
                        Parts.cell(ends == null ? t("watch.decision") : ends.toString())));
    }

    private void dates(Parts parts) {
        List<Block.Item> items = new ArrayList<>();
        ahead().forEach((day, facts) -> facts.forEach(fact ->
                items.add(Parts.item(Line.empty().strong(day + ":").text(" ").then(dated(fact))))));
        parts.text(t(items.isEmpty() ? "watch.no-dates" : "watch.dates"));
        parts.items(items);
    }

    /** Days after the day whose knowledge counts that facts in use name, and the facts. */
    Map<LocalDate, List<FactLine>> ahead() {
        LocalDate today = material.record.caseLine().asKnownOn();
        Map<LocalDate, List<FactLine>> ahead = new TreeMap<>();
        for (FactLine fact : material.used()) {
            Matcher found = DAY.matcher(fact.text());
            TreeSet<LocalDate> days = new TreeSet<>();
            while (found.find()) {
                LocalDate day = day(found.group());
                if (day != null && day.isAfter(today)) {
                    days.add(day);
                }
            }
            days.forEach(
                    day -> ahead.computeIfAbsent(day, d -> new ArrayList<>()).add(fact));
        }
        return ahead;
    }

    /** What a fact says of a day ahead. */
    Line dated(FactLine fact) {
        return fact.type().equals("Mission")
                ? Line.empty().link(t("watch.mandate-ends"), "fact:" + fact.id())
                : material.said(fact);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
