package org.mandate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DemandLine;
import org.mandate.decision.FactLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.RiskLine;
import org.mandate.decision.UnknownLine;
import org.mandate.report.document.Block;
import org.mandate.report.document.Document;
import org.mandate.report.document.Line;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.FindingSide;

/** Two pages for the person who decides. What would not fit is cut, with a sign that it was. */
final class Brief {

    private static final int OPTIONS = 9;
    private static final int ITEMS = 4;
    private static final int ACTIONS = 9;
    private static final int LETTERS = 360;
    private static final int NEXT_DAYS = 30;

    private final Material material;
    private final BottomLine bottom;

    private Brief(Material material) {
        this.material = material;
        this.bottom = new BottomLine(material);
    }

    static Document of(ReportInput input) {
        Material material = new Material(input);
        Brief brief = new Brief(material);
        return Shortened.to(LETTERS, Report.page(material, "", true, brief.front(), brief.sections()));
    }

    private List<Block> front() {
        Parts parts = new Parts();
        bottom.alerts(parts);
        parts.add(new Block.Paragraph(Block.Tone.LEAD, bottom.recommendation()));
        parts.add(new Block.Facts(bottom.facts()));
        return parts.blocks();
    }

    private List<Block.Section> sections() {
        List<Block.Section> sections = new ArrayList<>();
        sections.add(ranking());
        OptionLine leader = material.leader();
        if (leader != null) {
            sections.add(of("bottom.rests", bottom.strongest(leader, FindingSide.FOR)));
            sections.add(of("bottom.against", bottom.strongest(leader, FindingSide.AGAINST)));
        } else {
            sections.add(of("bottom.failed", bottom.failures()));
        }
        sections.add(of("brief.worst", worst()));
        sections.add(of("planb.title", planB(leader)));
        sections.add(of("dissent.title", dissent()));
        sections.add(of("brief.next", next(leader)));
        sections.add(new Parts().note(t("brief.full")).section("full", t("method.title")));
        return sections;
    }

    private Block.Section of(String key, List<Block.Item> items) {
        return new Parts().items(items).section(key, t(key));
    }

    private Block.Section ranking() {
        RankingSection ranking = new RankingSection(material);
        List<Block.Row> rows = new ArrayList<>();
        List<OptionLine> options = material.record.options();
        for (OptionLine option : options.subList(0, Math.min(OPTIONS, options.size()))) {
            rows.add(ranking.row(option));
        }
        return new Parts()
                .add(new Block.Table(t("brief.options"), ranking.columns(), rows, false))
                .section("ranking", t("ranking.title"));
    }

    /** The gravest risks, and the event that rules plan for. */
    private List<Block.Item> worst() {
        List<Block.Item> items = new ArrayList<>();
        for (RiskLine risk : new RisksSection(material).gravestFirst()) {
            if (items.size() < ITEMS) {
                items.add(Parts.item(Line.of(Words.sentence(material.texts.of(risk.level()) + ": " + risk.text()))));
            }
        }
        OptionLine leader = material.leader();
        if (leader != null) {
            items.add(Parts.item(Line.of(t("brief.low-end", leader.label(), material.numbers.three(leader.low())))));
        }
        return items.isEmpty() ? List.of(Parts.item(Line.of(t("none-found")))) : items;
    }

    private List<Block.Item> planB(@Nullable OptionLine leader) {
        List<Block.Item> items = new ArrayList<>();
        String fallback = material.record.recommendation().fallback();
        if (leader != null && fallback != null) {
            OptionLine next = material.record.option(fallback);
            int open = Material.demands(next, DemandStatus.UNKNOWN).size();
            items.add(Parts.item(Line.of(t("planb.fallback", leader.label()) + " " + next.label() + " ("
                    + material.texts.of(next.viability()) + ", " + material.numbers.three(next.score()) + "). "
                    + (open == 0 ? "" : Words.sentence(material.texts.count("planb.with-open", open))))));
        }
        Events.of(material).forEach(event -> items.add(Parts.item(Line.of(new PlanB(material).sentence(event)))));
        return items.isEmpty() ? List.of(Parts.item(Line.of(t("planb.none")))) : items;
    }

    private List<Block.Item> dissent() {
        List<Block.Item> positions = new OpenSections(material).positions();
        return positions.isEmpty()
                ? List.of(Parts.item(Line.of(t("dissent.no-positions"))))
                : positions.subList(0, Math.min(ITEMS, positions.size()));
    }

    /** What to find out, what to obtain, and which days fall within the next thirty. */
    private List<Block.Item> next(@Nullable OptionLine leader) {
        List<Block.Item> items = new ArrayList<>();
        Answers answers = new Answers(material);
        for (UnknownLine unknown : answers.inOrder()) {
            if (answers.matters(unknown)) {
                items.add(Parts.item(Line.of(t("brief.find-out", unknown.text()) + " "
                        + Words.sentence(String.join("; ", answers.effects(unknown))))));
            }
        }
        if (leader != null) {
            for (DemandLine demand : Material.demands(leader, DemandStatus.UNKNOWN)) {
                items.add(Parts.item(Line.of(t("brief.settle", demand.text()))));
            }
        }
        LocalDate last = material.record.caseLine().asKnownOn().plusDays(NEXT_DAYS);
        List<Block.Item> days = new ArrayList<>();
        WatchSection watch = new WatchSection(material);
        watch.ahead().forEach((day, facts) -> {
            if (!day.isAfter(last)) {
                for (FactLine fact : facts) {
                    days.add(Parts.item(Line.empty().strong(day + ":").text(" ").then(watch.dated(fact))));
                }
            }
        });
        List<Block.Item> all = new ArrayList<>(items.subList(0, Math.min(ACTIONS - 1, items.size())));
        all.addAll(days.subList(0, Math.min(ITEMS, days.size())));
        if (days.isEmpty()) {
            all.add(Parts.item(Line.of(t("brief.no-days", last))));
        }
        return all;
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
