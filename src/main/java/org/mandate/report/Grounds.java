package org.mandate.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mandate.decision.FactLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.Justification;
import org.mandate.report.document.Line;
import org.mandate.report.document.Tag;

/** What a statement rests on, as links to where that stands. */
final class Grounds {

    private static final int MOST = 12;

    private final Material material;

    Grounds(Material material) {
        this.material = material;
    }

    Line mark(Tag tag) {
        return Line.empty().mark(tag, material.texts.of(tag));
    }

    /** The rules that concluded something and what they matched. */
    Line of(List<Justification> ways) {
        Set<String> rules = new LinkedHashSet<>();
        Set<String> grounds = new LinkedHashSet<>();
        for (Justification way : ways) {
            rules.add(way.rule());
            grounds.addAll(way.because());
        }
        Line line = Line.of(material.t("grounds.rule") + " ")
                .then(Line.joined(
                        ", ",
                        rules.stream()
                                .map(rule -> Line.empty().link(rule, "rule:" + rule))
                                .toList()));
        List<Line> links =
                grounds.stream().filter(g -> !isSubject(g)).map(this::link).toList();
        if (links.isEmpty()) {
            return line;
        }
        int shown = Math.min(MOST, links.size());
        line = line.text("; " + material.t("grounds.because") + " ").then(Line.joined(", ", links.subList(0, shown)));
        return shown == links.size() ? line : line.text(" " + material.texts.count("more", links.size() - shown));
    }

    /** Options and missions, and the demand itself: what is spoken of, not why. */
    private boolean isSubject(String ground) {
        FactLine fact = material.used(ground);
        return ground.startsWith("demand:") || (fact != null && Material.isContext(fact));
    }

    /** A ground by its name, leading to where it stands. */
    Line link(String ground) {
        FactLine fact = material.used(ground);
        if (fact != null) {
            return Line.empty().link(ground, "fact:" + ground);
        }
        int colon = ground.indexOf(':');
        String kind = colon < 0 ? "" : ground.substring(0, colon);
        String rest = ground.substring(colon + 1);
        return switch (kind) {
            case "absent" -> Line.empty().link(absence(rest), ground);
            case "setting" -> Line.empty().link(material.t("grounds.setting", rest), ground);
            case "score" -> Line.empty().link(material.t("grounds.score", rest), "option:" + rest);
            case "risk" -> Line.empty().link(material.t("grounds.risk", plain(rest)), ground);
            case "indicator" -> Line.empty().link(material.t("grounds.reading", plain(rest)), ground);
            default -> Line.empty().link(ground, ground);
        };
    }

    /** Such as "FORCE_SAFETY:mali~69b928" in words. */
    private static String plain(String id) {
        String[] parts = id.replaceFirst("~[0-9a-f]+$", "").split(":", 2);
        String kind = parts[0].toLowerCase(Locale.ROOT).replace('_', ' ');
        return parts.length < 2 ? kind : kind + " (" + parts[1] + ")";
    }

    /** What was looked for in vain, such as "Pledge[]", in words. */
    private String absence(String pattern) {
        int open = pattern.indexOf('[');
        String type = open < 0 ? pattern : pattern.substring(0, open);
        String conditions = open < 0 ? "" : pattern.substring(open + 1, pattern.length() - 1);
        String name = spaced(type).toLowerCase(Locale.ROOT);
        String with = spaced(conditions.replace(" == ", " ").replace('_', ' ')).toLowerCase(Locale.ROOT);
        return conditions.isEmpty()
                ? material.t("grounds.absent", name)
                : material.t("grounds.absent-with", name, with);
    }

    private static String spaced(String words) {
        return words.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** What a finding counts and rests on. */
    Line of(FindingLine finding) {
        Numbers numbers = material.numbers;
        long moves = material.effects.thousandths(finding.id());
        Line line = mark(Tag.JUDGMENT)
                .text(" " + material.texts.of(finding.criterion()) + ", "
                        + material.t(
                                "finding.weight",
                                material.texts.of(finding.strength()),
                                numbers.plain(finding.quality()))
                        + ", "
                        + (moves == 0
                                ? material.t("finding.counted")
                                : material.t("finding.moves", numbers.signed(moves))))
                .text(". ");
        if (finding.independent() != null) {
            line = line.text(material.t("finding.independent", finding.independent()) + ". ");
        }
        return line.then(of(finding.justifications())).text(".");
    }
}
