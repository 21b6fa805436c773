package org.mandate.rules.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule, what feeds it, and what an edit of it could move.
 *
 * @param graph all rules
 * @param rule the rule
 * @param feeders rules that conclude what it reads
 * @param affected rules that an edit could make speak otherwise, nearest first: in the first list those that read what it
 *     concludes, in the next those that read what these conclude; rules of the method are left out
 */
public record Neighbourhood(RuleGraph graph, GraphRule rule, List<GraphRule> feeders, List<List<GraphRule>> affected) {

    /** The neighbourhood of a rule of the graph. */
    public static Neighbourhood of(RuleGraph graph, GraphRule rule) {
        List<List<GraphRule>> affected = new ArrayList<>();
        Set<GraphRule> seen = new HashSet<>(Set.of(rule));
        List<GraphRule> ring = readers(graph, List.of(rule), seen);
        while (!ring.isEmpty()) {
            affected.add(ring);
            ring = readers(graph, ring, seen);
        }
        return new Neighbourhood(graph, rule, graph.feedersOf(rule), affected);
    }

    private static List<GraphRule> readers(RuleGraph graph, List<GraphRule> of, Set<GraphRule> seen) {
        List<GraphRule> found = new ArrayList<>();
        for (GraphRule each : of) {
            for (GraphRule reader : graph.readersOf(each)) {
                if (!reader.method() && seen.add(reader)) {
                    found.add(reader);
                }
            }
        }
        return found;
    }

    /** What an edit could change in what is said of options, by itself or through other rules, in words. */
    SortedSet<String> outcomes() {
        SortedSet<String> all = new TreeSet<>(rule.outcomes());
        affected.forEach(ring -> ring.forEach(each -> all.addAll(each.outcomes())));
        return all;
    }

    /** Rules of the method that read what the rule concludes. */
    List<GraphRule> method() {
        return graph.readersOf(rule).stream().filter(GraphRule::method).toList();
    }
}
