package org.mandate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.OptionLine;
import org.mandate.decision.PerspectiveAnswer;
import org.mandate.decision.SensitivityResult;
import org.mandate.decision.UnknownLine;
import org.mandate.decision.WorldLine;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;
import org.mandate.report.document.Tag;
import org.mandate.vocabulary.FindingSide;

/** What is not known, what is assumed, and who sees it otherwise. */
final class OpenSections {

    private static final Set<String> POSITIONS = Set.of("HostPosition", "CouncilPosition", "StakeholderPosition");

    private final Material material;
    private final Grounds grounds;

    OpenSections(Material material) {
        this.material = material;
        this.grounds = new Grounds(material);
    }

    Block.Section unknown() {
        Parts parts = new Parts();
        Answers answers = new Answers(material);
        List<Block.Item> items = new ArrayList<>();
        for (UnknownLine unknown : answers.inOrder()) {
            items.add(Parts.item(
                    "unknown:" + unknown.id(),
                    Line.of(Words.sentence(unknown.text()) + " "
                            + Words.sentence(String.join("; ", answers.effects(unknown)))),
                    Line.of(Words.sentence(unknown.why()))));
        }
        if (items.isEmpty()) {
            parts.text(t("unknown.none"));
        } else {
            parts.text(t("unknown.how")).items(items);
        }
        worlds(parts);
        return parts.section("unknown", t("unknown.title"));
    }

    private void worlds(Parts parts) {
        List<WorldLine> worlds = material.record.worlds();
        if (worlds.isEmpty()) {
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        for (WorldLine world : worlds) {
            List<String> choices = new ArrayList<>();
            world.choices().forEach((fact, version) -> choices.add(t("world.choice", fact, version)));
            String first = world.first() == null
                    ? t("world.none")
                    : material.record.option(world.first()).label();
            String viability = world.viability() == null ? "" : material.texts.of(world.viability());
            rows.add(new Block.Row(
                    null, List.of(Parts.cell(String.join("; ", choices)), Parts.cell(first), Parts.cell(viability))));
        }
        parts.add(new Block.Table(
                t("world.caption"),
                Parts.columns(t("world.settled"), t("world.first"), t("column.viability")),
                rows,
                false));
    }

    Block.Section assumptions() {
        Parts parts = new Parts();
        List<Block.Item> items = new ArrayList<>();
        for (String warning : material.record.warnings()) {
            items.add(Parts.item(Line.of(Words.sentence(warning) + " ").then(grounds.mark(Tag.ASSUMPTION))));
        }
        for (FactLine fact : material.record.facts()) {
            if (fact.status() == FactStatus.ASSUMED) {
                items.add(Parts.item(Line.empty()
                        .link(Words.sentence(fact.text()), "fact:" + fact.id())
                        .text(" ")
                        .then(grounds.mark(Tag.ASSUMPTION))));
            }
        }
        if (items.isEmpty()) {
            parts.text(t("assumptions.none"));
        } else {
            parts.items(items);
            parts.text(t("assumptions.weights", new RankingSection(material).weights()));
            List<Block.Item> without = new FirmnessSection(material).assumptions();
            parts.items(without);
            if (without.isEmpty()) {
                parts.text(t("untested", material.record.caseLine().id()));
            }
        }
        return parts.section("assumptions", t("assumptions.title"));
    }

    Block.Section dissent() {
        Parts parts = new Parts();
        OptionLine leader = material.leader();
        if (leader != null) {
            parts.text(t("dissent.objection", leader.label()));
            parts.items(new BottomLine(material).strongest(leader, FindingSide.AGAINST));
        }
        List<Block.Item> positions = positions();
        parts.text(t(positions.isEmpty() ? "dissent.no-positions" : "dissent.positions"));
        parts.items(positions);
        perspectives(parts);
        return parts.section("dissent", t("dissent.title"));
    }

    private void perspectives(Parts parts) {
        SensitivityResult tested = material.input.sensitivity();
        if (tested == null || tested.perspectives().isEmpty()) {
            parts.text(t("dissent.perspectives", material.record.caseLine().id()));
            return;
        }
        parts.text(t("dissent.others"));
        List<Block.Item> items = new ArrayList<>();
        for (PerspectiveAnswer one : tested.perspectives()) {
            Line line = Line.empty()
                    .strong(Words.capital(one.holder()) + (one.illustration() ? " " + t("dissent.illustration") : "")
                            + ":")
                    .text(" ")
                    .text(Words.sentence(
                            one.first().group() == null
                                    ? one.first().label()
                                    : t("dissent.leads", one.first().label())));
            for (List<Integer> split : one.splits()) {
                line = line.text(" "
                        + t(
                                "dissent.parts",
                                split.stream()
                                        .map(i -> Words.sentence(one.differs().get(i)))
                                        .collect(Collectors.joining(" "))));
            }
            String said = one.dissent();
            items.add(Parts.item(said == null ? line : line.text(" " + t("dissent.says", t("quoted", said)))));
        }
        parts.items(items);
    }

    /** Positions of the host, of members and of others. */
    List<Block.Item> positions() {
        return material.used().stream()
                .filter(f -> POSITIONS.contains(f.type()))
                .map(f -> Parts.item(material.said(f).text(" ").then(grounds.mark(Tag.FACT))))
                .toList();
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
