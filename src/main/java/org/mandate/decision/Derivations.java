package org.mandate.decision;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each conclusion of a record rests on, followed down to facts, settings, absences and rules. */
public final class Derivations {

    private static final String RULE = "rule:";

    private final Map<String, List<Justification>> ways = new TreeMap<>();

    /** The derivations of a record. */
    public Derivations(DecisionRecord record) {
        record.findings().forEach(line -> ways.put(line.id(), line.justifications()));
        record.risks().forEach(line -> ways.put(line.id(), line.justifications()));
        record.alerts().forEach(line -> ways.put(line.id(), line.justifications()));
        record.forecasts().forEach(line -> ways.put(line.id(), line.justifications()));
        record.indicators().forEach(line -> ways.put(line.id(), line.justifications()));
        record.options()
                .forEach(option -> option.demands().forEach(demand -> ways.put(demand.id(), demand.justifications())));
    }

    /** The ways to a conclusion; none for what is no conclusion. */
    public List<Justification> ways(String id) {
        return ways.getOrDefault(id, List.of());
    }

    /** Ids of facts, settings and absences below a conclusion, and {@code rule:NAME} for each rule on the way. */
    public SortedSet<String> roots(String id) {
        SortedSet<String> roots = new TreeSet<>();
        SortedSet<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            List<Justification> below = ways(next);
            if (below.isEmpty() && !next.equals(id)) {
                roots.add(next);
            }
            for (Justification way : below) {
                roots.add(ruleId(way.rule()));
                open.addAll(way.because());
            }
        }
        return Collections.unmodifiableSortedSet(roots);
    }

    /** How a rule is named among the roots. */
    public static String ruleId(String name) {
        return RULE + name;
    }
}
