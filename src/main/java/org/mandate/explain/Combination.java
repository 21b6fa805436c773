package org.mandate.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.FindingLine;
import org.mandate.vocabulary.Aggregation;
import org.mandate.vocabulary.FindingSide;

/**
 * How the findings of a criterion make its value, read off the record, and what of the value each finding is good for.
 *
 * <p>With nothing found a value is ½. What findings move it by, u − ½, is shared out in two steps that depend on no order:
 *
 * <ol>
 *   <li>between the sides by the Shapley value of the two: with v(P, C) the value, the part of the side for is ½(v(P, 0) −
 *       v(0, 0)) + ½(v(P, C) − v(0, C)), that of the side against likewise. For DF-QuAD that is ½P and −½C;
 *   <li>within a side by line of evidence, in proportion to −ln(1 − w), w being the line's weight, for these are what adds
 *       up in a probabilistic sum; for the strongest-line method the strongest lines share it evenly.
 * </ol>
 *
 * A line's part belongs to its strongest finding (the first by id of equals); its other findings are good for 0, since one
 * piece of evidence counts once. The parts add up to u − ½ as far as the record's six decimals tell it.
 */
final class Combination {

    private static final double NEAR = 2e-6;

    private final RecordIndex index;
    private final Aggregation aggregation;

    /** Takes the method that explains the values of every option and criterion. */
    Combination(RecordIndex index) {
        this.index = index;
        this.aggregation = Arrays.stream(Aggregation.values())
                .filter(a -> index.record.options().stream()
                        .flatMap(o -> o.criteria().stream())
                        .allMatch(c -> fits(a, c)))
                .findFirst()
                .orElse(Aggregation.DF_QUAD);
    }

    Aggregation aggregation() {
        return aggregation;
    }

    /** What a finding of this strength counts at full quality, 0 to 1. */
    double strength(FindingLine finding) {
        return Objects.requireNonNullElse(
                index.value("strength-" + finding.strength().name().toLowerCase(Locale.ROOT)), 0.0);
    }

    /** Strength times quality, 0 to 1. */
    double weight(FindingLine finding) {
        return strength(finding) * finding.quality();
    }

    /** The strongest finding of a line; the first by id of equals. */
    FindingLine strongest(List<String> line) {
        FindingLine best = null;
        for (String id : line.stream().sorted().toList()) {
            FindingLine next = Objects.requireNonNull(index.finding(id), id);
            best = best == null || weight(next) > weight(best) ? next : best;
        }
        return Objects.requireNonNull(best, "an empty line of evidence");
    }

    /** Strongest findings of the lines of a side. */
    List<FindingLine> lines(CriterionLine criterion, FindingSide side) {
        return criterion.lines().stream()
                .map(this::strongest)
                .filter(f -> f.side() == side)
                .toList();
    }

    /** What each finding moves the value by, from −½ to ½; in the order of the lines. */
    Map<String, Double> parts(CriterionLine criterion) {
        double pro = criterion.pro();
        double con = criterion.con();
        double forPart =
                (value(aggregation, pro, 0) - 0.5 + value(aggregation, pro, con) - value(aggregation, 0, con)) / 2;
        Map<String, Double> parts = new LinkedHashMap<>();
        criterion.lines().forEach(line -> line.forEach(id -> parts.put(id, 0.0)));
        share(lines(criterion, FindingSide.FOR), forPart, parts);
        share(lines(criterion, FindingSide.AGAINST), criterion.value() - 0.5 - forPart, parts);
        return parts;
    }

    private void share(List<FindingLine> lines, double whole, Map<String, Double> parts) {
        List<Double> shares = new ArrayList<>();
        double most = lines.stream().mapToDouble(this::weight).max().orElse(0);
        for (FindingLine line : lines) {
            boolean strongest = weight(line) > most - NEAR;
            shares.add(aggregation == Aggregation.MAX ? (strongest ? 1.0 : 0.0) : -Math.log1p(-weight(line)));
        }
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < lines.size(); i++) {
            parts.put(lines.get(i).id(), sum == 0 ? whole / lines.size() : whole * shares.get(i) / sum);
        }
    }

    private boolean fits(Aggregation method, CriterionLine criterion) {
        double pro = joined(method, lines(criterion, FindingSide.FOR));
        double con = joined(method, lines(criterion, FindingSide.AGAINST));
        return Math.abs(pro - criterion.pro()) < NEAR
                && Math.abs(con - criterion.con()) < NEAR
                && Math.abs(value(method, pro, con) - criterion.value()) < NEAR;
    }

    private double joined(Aggregation method, List<FindingLine> lines) {
        if (method == Aggregation.MAX) {
            return lines.stream().mapToDouble(this::weight).max().orElse(0);
        }
        return 1 - lines.stream().mapToDouble(l -> 1 - weight(l)).reduce(1, (a, b) -> a * b);
    }

    private static double value(Aggregation method, double pro, double con) {
        return method == Aggregation.LOG_ODDS ? (1 - con) / ((1 - con) + (1 - pro)) : 0.5 + 0.5 * (pro - con);
    }
}
