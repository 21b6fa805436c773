package org.mandate.decision;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What rests on what in a record: conclusions on each other, and down to facts, settings, absences and rules. */
public final class Derivations {

    private static final String RULE = "rule:";

    private final Map<String, List<Justification>> ways = new TreeMap<>();
    private @Nullable Map<String, SortedSet<String>> above;

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

    /** Ids of conclusions that name this as a ground, itself left out. */
    public SortedSet<String> restingOn(String id) {
        Map<String, SortedSet<String>> known = above;
        if (known == null) {
            known = turned();
            above = known;
        }
        return Collections.unmodifiableSortedSet(known.getOrDefault(id, new TreeSet<>()));
    }

    private Map<String, SortedSet<String>> turned() {
        Map<String, SortedSet<String>> turned = new HashMap<>();
        ways.forEach((id, all) -> all.forEach(way -> way.because().forEach(ground -> {
            if (!ground.equals(id)) {
                turned.computeIfAbsent(ground, g -> new TreeSet<>()).add(id);
            }
        })));
        return turned;
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
