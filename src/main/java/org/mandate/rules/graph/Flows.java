package org.mandate.rules.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From which things rules conclude which, over all rules that do not belong to the method. What nearly every rule
 * matches counts only for a rule that matches nothing else.
 */
final class Flows {

    /** Rules that lead from one thing to another, and whether they do so only because the first is not there. */
    record Flow(List<GraphRule> rules, boolean absent) {}

    private final SortedMap<Thing, SortedMap<Thing, Flow>> flows = new TreeMap<>();
    private final SortedSet<Thing> things = new TreeSet<>();

    Flows(RuleGraph graph) {
        graph.domain().forEach(this::add);
    }

    private void add(GraphRule rule) {
        SortedSet<Thing> reads = telling(rule.reads());
        SortedSet<Thing> without = telling(rule.without());
        if (reads.isEmpty() && without.isEmpty()) {
            reads.addAll(rule.reads());
        }
        for (Thing made : rule.concludes()) {
            things.add(made);
            reads.forEach(read -> add(read, made, rule, false));
            without.forEach(read -> add(read, made, rule, true));
        }
    }

    private static SortedSet<Thing> telling(SortedSet<Thing> all) {
        SortedSet<Thing> some = new TreeSet<>(all);
        some.removeIf(thing -> Kind.CONTEXT.contains(thing.type()));
        return some;
    }

    private void add(Thing from, Thing to, GraphRule rule, boolean absent) {
        things.add(from);
        Map<Thing, Flow> all = flows.computeIfAbsent(from, thing -> new TreeMap<>());
        Flow flow = all.getOrDefault(to, new Flow(new java.util.ArrayList<>(), true));
        if (!flow.rules().contains(rule)) {
            flow.rules().add(rule);
        }
        all.put(to, new Flow(flow.rules(), flow.absent() && absent));
    }

    SortedSet<Thing> things() {
        return things;
    }

    /** What is concluded from a thing, and by which rules. */
    SortedMap<Thing, Flow> from(Thing thing) {
        return flows.getOrDefault(thing, new TreeMap<>());
    }

    /** From what a thing is concluded, and by how many rules. */
    SortedMap<Thing, Flow> to(Thing thing) {
        SortedMap<Thing, Flow> found = new TreeMap<>();
        flows.forEach((from, all) -> {
            Flow flow = all.get(thing);
            if (flow != null) {
                found.put(from, flow);
            }
        });
        return found;
    }
}
