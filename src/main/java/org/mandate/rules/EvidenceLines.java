package org.mandate.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mandate.vocabulary.Finding;
import org.mandate.vocabulary.Strength;

/**
 * Findings of one option, criterion and side, tied into lines of evidence: findings that share a base fact form one
 * line, and a line counts as its strongest finding, so that splitting a rule in two never raises a score.
 *
 * @param lines the lines, ordered by their first finding
 */
public record EvidenceLines(List<Line> lines) {

    /**
     * One line of evidence.
     *
     * @param findings references of its findings, sorted
     * @param weight strength times quality of its strongest finding, 0 to 1
     */
    public record Line(List<String> findings, double weight) {}

    /** Ties findings into lines, with what each strength counts. */
    public static EvidenceLines of(Collection<?> findings, double weak, double moderate, double strong) {
        TreeMap<String, Open> byReference = new TreeMap<>();
        for (Object each : findings) {
            Finding finding = (Finding) each;
            double weight = strength(finding.strength(), weak, moderate, strong)
                    * finding.grounds().quality();
            byReference.computeIfAbsent(finding.reference(), Open::new).add(finding, weight);
        }
        List<Open> open = new ArrayList<>();
        for (Open next : byReference.values()) {
            for (Open other : List.copyOf(open)) {
                if (next.sharesAFactWith(other)) {
                    next.absorb(other);
                    open.remove(other);
                }
            }
            open.add(next);
        }
        return new EvidenceLines(open.stream()
                .map(line -> new Line(List.copyOf(line.findings), Rounded.of(line.weight)))
                .sorted((a, b) -> a.findings().get(0).compareTo(b.findings().get(0)))
                .toList());
    }

    /** Probabilistic sum: {@code 1 − Π(1 − w)} over the lines; 0 over none. */
    public double probabilisticSum() {
        double left = 1;
        for (Line line : lines) {
            left *= 1 - line.weight();
        }
        return 1 - left;
    }

    /** Weight of the strongest line; 0 over none. */
    public double strongest() {
        return lines.stream().mapToDouble(Line::weight).max().orElse(0);
    }

    private static double strength(Strength strength, double weak, double moderate, double strong) {
        return switch (strength) {
            case WEAK -> weak;
            case MODERATE -> moderate;
            case STRONG -> strong;
        };
    }

    /** A line while it is being tied. */
    private static final class Open {
        private final Set<String> findings = new TreeSet<>();
        private final Set<String> links = new HashSet<>();
        private double weight;

        Open(String reference) {
            findings.add(reference);
        }

        void add(Finding finding, double other) {
            if (finding.grounds().independent() == null) {
                links.addAll(finding.grounds().links());
            }
            weight = Math.max(weight, other);
        }

        boolean sharesAFactWith(Open other) {
            return other.links.stream().anyMatch(links::contains);
        }

        void absorb(Open other) {
            findings.addAll(other.findings);
            links.addAll(other.links);
            weight = Math.max(weight, other.weight);
        }
    }
}
