package org.mandate.report;

import java.util.ArrayList;
import java.util.List;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.Provenance;
import org.mandate.report.document.Block;
import org.mandate.report.document.Line;
import org.mandate.vocabulary.FindingSide;

/** How scores come about, with one line of arithmetic out of this record, and what the record was made from. */
final class MethodSection {

    private final Material material;

    MethodSection(Material material) {
        this.material = material;
    }

    Block.Section method() {
        Parts parts = new Parts().text(t("method.text"));
        OptionLine option = material.leader() != null
                ? material.leader()
                : material.record.options().stream().findFirst().orElse(null);
        if (option != null) {
            option.criteria().stream()
                    .filter(c -> c.lines().size() > 1 && c.lines().size() < 5)
                    .findFirst()
                    .or(() -> option.criteria().stream().findFirst())
                    .ifPresent(c -> parts.text(arithmetic(option, c)));
        }
        return parts.note(t("method.probability")).section("method", t("method.title"));
    }

    private String arithmetic(OptionLine option, CriterionLine criterion) {
        Numbers numbers = material.numbers;
        return t(
                "method.line",
                option.label(),
                material.texts.of(criterion.criterion()),
                side(criterion, FindingSide.FOR, criterion.pro()),
                side(criterion, FindingSide.AGAINST, criterion.con()),
                numbers.three(criterion.pro()),
                numbers.three(criterion.con()),
                numbers.three(criterion.value()),
                numbers.three(criterion.weight()),
                numbers.three(criterion.contribution()));
    }

    /** The product over the lines of evidence of a side, as it is computed. */
    private String side(CriterionLine criterion, FindingSide side, double value) {
        List<String> factors = new ArrayList<>();
        for (List<String> line : criterion.lines()) {
            material.record.findings().stream()
                    .filter(f -> line.contains(f.id()) && f.side() == side)
                    .max(java.util.Comparator.comparingDouble(this::weight))
                    .ifPresent(f -> factors.add("(1 − " + material.numbers.three(weight(f)) + ")"));
        }
        String letter = side == FindingSide.FOR ? "P" : "C";
        return factors.isEmpty()
                ? letter + " = " + material.numbers.three(0)
                : letter + " = 1 − " + String.join(" · ", factors) + " = " + material.numbers.three(value);
    }

    private double weight(FindingLine finding) {
        String id = "strength-" + finding.strength().name().toLowerCase(java.util.Locale.ROOT);
        return finding.quality()
                * material.record.settings().stream()
                        .filter(s -> s.id().equals(id))
                        .mapToDouble(s -> s.value())
                        .findFirst()
                        .orElse(0);
    }

    Block.Section provenance() {
        Provenance made = material.record.provenance();
        List<Block.Entry> entries = List.of(
                new Block.Entry(t("provenance.tool"), Line.of(made.tool() + ", " + made.engine())),
                new Block.Entry(t("provenance.rules"), Line.empty().code(made.rulesSha256())),
                new Block.Entry(t("provenance.settings"), Line.empty().code(made.settingsSha256())),
                new Block.Entry(t("provenance.facts"), Line.empty().code(made.factsSha256())),
                new Block.Entry(t("provenance.seeds"), Line.empty().code(made.seedsSha256())));
        return new Parts()
                .text(Line.of(t("provenance.text") + " ")
                        .code("mandate replay decision.json")
                        .text("."))
                .add(new Block.Facts(entries))
                .section("provenance", t("provenance.title"));
    }

    private String t(String key, Object... values) {
        return material.t(key, values);
    }
}
