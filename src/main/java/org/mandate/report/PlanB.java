package org.mandate.report;

import java.util.List;
import java.util.stream.Collectors;
import org.mandate.decision.DemandLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.UnknownLine;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;
import org.mandate.vocabulary.DemandStatus;

/** What is left should the leader fail, and should an event come that rules plan for. */
final class PlanB {

    private final Material material;

    PlanB(Material material) {
        this.material = material;
    }

    Block.Section section() {
        Parts parts = new Parts();
        OptionLine leader = material.leader();
        if (leader != null) {
            parts.add(leaderFails(leader).section("plan-b-leader", t("planb.leader")));
        }
        for (Events event : Events.of(material)) {
            parts.add(
                    new Parts().text(Words.sentence(outcome(event))).section("event:" + event.text(), heading(event)));
        }
        if (leader == null && Events.of(material).isEmpty()) {
            parts.text(t("planb.none"));
        }
        return parts.section("plan-b", t("planb.title"));
    }

    private Parts leaderFails(OptionLine leader) {
        Parts parts = new Parts();
        String fallback = material.record.recommendation().fallback();
        if (fallback == null) {
            parts.text(t("planb.no-fallback", leader.label()));
        } else {
            OptionLine next = material.record.option(fallback);
            List<DemandLine> open = Material.demands(next, DemandStatus.UNKNOWN);
            parts.text(Line.of(t("planb.fallback", leader.label()) + " ")
                    .link(next.label(), "option:" + next.id())
                    .text(" (" + material.texts.of(next.viability()) + ", " + material.numbers.three(next.score())
                            + "). ")
                    .text(open.isEmpty() ? "" : material.texts.count("planb.open", open.size())));
            parts.items(open.stream()
                    .map(d -> Parts.item(Line.empty().link(Words.sentence(d.text()), d.id())))
                    .toList());
        }
        Answers answers = new Answers(material);
        for (UnknownLine unknown : answers.inOrder()) {
            if (answers.changesLeader(unknown)) {
                parts.text(Words.sentence(unknown.text()) + " "
                        + Words.sentence(String.join("; ", answers.effects(unknown))));
            }
        }
        return parts;
    }

    private String heading(Events event) {
        return t(event.come() ? "planb.now" : "planb.if", event.text());
    }

    /** What an event does, in one or two sentences. */
    String sentence(Events event) {
        return heading(event) + ": " + outcome(event);
    }

    private String outcome(Events event) {
        int all = event.fallen().size() + event.left().size();
        String fallen = switch (event.fallen().size()) {
            case 0 -> t("planb.none-fails");
            case 1 -> t("planb.one-fails", all);
            default ->
                event.left().isEmpty()
                        ? t("planb.all-fail")
                        : t("planb.some-fail", event.fallen().size(), all);
        };
        return fallen + " " + t("planb.left", labels(event.left())) + " "
                + t("planb.left-off", labels(event.leftOff()));
    }

    private String labels(List<OptionLine> options) {
        return options.isEmpty()
                ? t("planb.nothing")
                : options.stream()
                        .map(o -> t("planb.today", o.label(), material.texts.of(o.viability())))
                        .collect(Collectors.joining(", "));
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
