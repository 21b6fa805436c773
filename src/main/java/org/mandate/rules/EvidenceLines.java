package org.mandate.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<String, Open> byReference = new TreeMap<>();
        for (Object each : findings) {
            Finding finding = (Finding) each;
            double weight = strength(finding.strength(), weak, moderate, strong)
                    * finding.grounds().quality();
            byReference
                    .computeIfAbsent(finding.reference(), reference -> new Open())
                    .add(finding, weight);
        }
        // By the facts and not pair by pair: a thousand findings on a criterion take a thousand steps, not a million.
        Map<String, Open> holders = new HashMap<>();
        for (Open finding : byReference.values()) {
            for (String link : finding.links) {
                Open holder = holders.putIfAbsent(link, finding);
                if (holder != null) {
                    finding.tie(holder);
                }
            }
        }
        Map<Open, List<String>> tied = new LinkedHashMap<>();
        byReference.forEach((reference, finding) ->
                tied.computeIfAbsent(finding.line(), line -> new ArrayList<>()).add(reference));
        return new EvidenceLines(tied.entrySet().stream()
                .map(line -> new Line(List.copyOf(line.getValue()), Rounded.of(line.getKey().weight)))
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

    /** A finding while lines are tied: it stands for the line, or leads to what does. */
    private static final class Open {
        private final Set<String> links = new HashSet<>();
        private Open next = this;
        private double weight;

        void add(Finding finding, double other) {
            if (finding.grounds().independent() == null) {
                links.addAll(finding.grounds().links());
            }
            weight = Math.max(weight, other);
        }

        /** What stands for the line; leaves the way there shorter. */
        Open line() {
            while (next != next.next) {
                next = next.next;
            }
            return next;
        }

        /** The earlier of the two stands for the line, so that ways stay short. */
        void tie(Open earlier) {
            Open line = earlier.line();
            Open joined = line();
            joined.next = line;
            line.weight = Math.max(line.weight, joined.weight);
        }
    }
}
