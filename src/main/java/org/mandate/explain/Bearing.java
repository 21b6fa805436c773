package org.mandate.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DemandLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.OptionLine;
import org.mandate.vocabulary.FindingSide;

/** Follows grounds up to everything that rests on them; what rests on several is written once. */
final class Bearing {

    private final RecordIndex index;
    private final int depth;
    private final Set<String> written = new HashSet<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Double> parts = new HashMap<>();

    Bearing(RecordIndex index, Combination combination, int depth) {
        this.index = index;
        this.depth = depth;
        for (OptionLine option : index.record.options()) {
            option.demands().stream().map(DemandLine::id).forEach(id -> labels.put(id, option.label()));
            for (CriterionLine criterion : option.criteria()) {
                combination.parts(criterion).forEach((id, part) -> parts.put(id, criterion.weight() * part));
            }
        }
        index.record
                .findings()
                .forEach(f ->
                        labels.put(f.id(), index.record.option(f.option()).label() + ", " + Words.of(f.criterion())));
    }

    /** Steps of what names the ground; each with what rests on it in turn. */
    List<Step> on(String ground, int level) {
        List<Step> steps = new ArrayList<>();
        for (String id : index.restingOn(ground)) {
            steps.add(of(id, level));
        }
        return steps;
    }

    /** What a rule concluded, each with what rests on it. */
    List<Step> ofRule(String rule) {
        return index.concluded().stream()
                .filter(c -> c.ways().stream().anyMatch(way -> way.rule().equals(rule)))
                .map(c -> of(c.id(), 0))
                .toList();
    }

    private Step of(String id, int level) {
        RecordIndex.Concluded concluded = index.concluded(id);
        if (concluded == null) {
            throw new IllegalStateException("nothing concluded " + id);
        }
        FindingLine finding = index.finding(id);
        String label = labels.get(id);
        String side = finding == null ? "" : finding.side() == FindingSide.FOR ? ", for: " : ", against: ";
        String lead = label == null ? "" : finding == null ? label + ": " : label + side;
        Set<String> above = index.restingOn(id);
        if (!above.isEmpty() && written.contains(id)) {
            return new Step(concluded.kind(), id, lead + concluded.text(), List.of(), true, 0, List.of());
        }
        List<String> notes = new ArrayList<>();
        if (finding != null) {
            notes.add(worth(finding));
        }
        if (!above.isEmpty() && level >= depth) {
            return new Step(concluded.kind(), id, lead + concluded.text(), notes, false, above.size(), List.of());
        }
        written.add(id);
        return Step.of(concluded.kind(), id, lead + concluded.text(), notes, on(id, level + 1));
    }

    /** What a conclusion is, of which option, and what it says; for a finding how far it moves the score too. */
    String named(RecordIndex.Concluded concluded) {
        String label = labels.get(concluded.id());
        String of = label == null ? "" : " on " + label;
        FindingLine finding = index.finding(concluded.id());
        String side = finding == null ? "" : finding.side() == FindingSide.FOR ? ", for" : ", against";
        return Words.capital(concluded.kind()) + of + side + ": " + concluded.text() + "."
                + (finding == null ? "" : " It " + worth(finding) + ".");
    }

    private String worth(FindingLine finding) {
        double part = parts.getOrDefault(finding.id(), 0.0);
        if (part == 0 && finding.quality() > 0 && parts.containsKey(finding.id())) {
            return "moves the score by nothing: a stronger finding of its line of evidence counts";
        }
        return "moves the score by " + Words.signed(Rounding.of(part));
    }

    /** Ids of all that rests on a ground, through others too; sorted. */
    Set<String> all(String ground) {
        Set<String> all = new TreeSet<>();
        List<String> open = new ArrayList<>(index.restingOn(ground));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (all.add(next)) {
                open.addAll(index.restingOn(next));
            }
        }
        return all;
    }
}
