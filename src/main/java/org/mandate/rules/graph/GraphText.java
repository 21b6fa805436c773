package org.mandate.rules.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mandate.diagnostic.Printable;

/** The graph, or the neighbourhood of a rule, in words that fit 80 columns. */
public final class GraphText {

    private static final int WIDTH = 80;

    private final StringBuilder out = new StringBuilder();

    private GraphText() {}

    /** What is concluded from what, sort by sort. */
    public static String of(RuleGraph graph) {
        GraphText text = new GraphText();
        text.whole(graph);
        return Printable.of(text.out.toString());
    }

    /** What a rule reads and concludes, and what an edit of it could move. */
    public static String of(Neighbourhood around) {
        GraphText text = new GraphText();
        text.neighbourhood(around);
        return Printable.of(text.out.toString());
    }

    private void whole(RuleGraph graph) {
        List<GraphRule> domain = graph.domain();
        long files = domain.stream().map(GraphRule::file).distinct().count();
        int method = graph.rules().size() - domain.size();
        say(
                "",
                count(domain.size(), "rule") + " in " + count(files, "file") + "; " + count(method, "rule")
                        + " of the method left out. Numbers are rules; mandate graph RULE says which. What most rules match ("
                        + Kind.CONTEXT.stream().sorted().collect(Collectors.joining(", "))
                        + ") is shown only for rules that match nothing else.");
        Flows flows = new Flows(graph);
        for (Kind kind : Kind.values()) {
            List<Thing> things = flows.things().stream()
                    .filter(thing -> Kind.of(thing) == kind)
                    .toList();
            if (!things.isEmpty()) {
                out.append('\n').append(kind.title()).append('\n');
            }
            things.forEach(thing -> thing(thing, flows, graph));
        }
    }

    private void thing(Thing thing, Flows flows, RuleGraph graph) {
        Kind kind = Kind.of(thing);
        String name = kind == Kind.FACT || kind == Kind.OUTCOME || thing.of().isEmpty() ? thing.text() : thing.of();
        say("  ", name + ": " + said(thing, graph));
        if (kind != Kind.FACT) {
            say("    from ", listed(flows.to(thing)));
        }
        if (kind != Kind.OUTCOME) {
            say("    to ", listed(flows.from(thing)));
        }
    }

    private static String said(Thing thing, RuleGraph graph) {
        Predicate<GraphRule> makes = rule -> rule.concludes().contains(thing);
        Predicate<GraphRule> reads = rule -> rule.reads().stream().anyMatch(read -> RuleGraph.fits(thing, read))
                || rule.without().stream().anyMatch(read -> RuleGraph.fits(thing, read));
        String made = Kind.of(thing) == Kind.FACT ? "" : "concluded by " + of(graph, makes);
        if (thing.type().equals("Finding")) {
            return made + ", " + of(graph, makes.and(rule -> rule.sides().contains("FOR"))) + " for it, "
                    + of(graph, makes.and(rule -> rule.sides().contains("AGAINST"))) + " against";
        }
        String read = Kind.of(thing) == Kind.OUTCOME ? "" : "read by " + of(graph, reads);
        return made + (made.isEmpty() || read.isEmpty() ? "" : ", ") + read;
    }

    private static long of(RuleGraph graph, Predicate<GraphRule> which) {
        return graph.domain().stream().filter(which).count();
    }

    private static String listed(Map<Thing, Flows.Flow> flows) {
        String list = flows.entrySet().stream()
                .map(flow -> (flow.getValue().absent() ? "no " : "")
                        + flow.getKey().text() + " " + flow.getValue().rules().size())
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "nothing" : list;
    }

    private void neighbourhood(Neighbourhood around) {
        GraphRule rule = around.rule();
        say("", "\"" + rule.name() + "\"");
        out.append(rule.place()).append('\n');
        out.append("\nIt reads\n");
        rule.reads().forEach(thing -> read(thing, "", around));
        rule.without().forEach(thing -> read(thing, "no ", around));
        if (!rule.thresholds().isEmpty()) {
            say("  ", "Threshold " + String.join(", ", rule.thresholds()));
        }
        out.append("\nIt concludes\n");
        for (Thing thing : rule.concludes()) {
            String sides = thing.type().equals("Finding") ? ", " + String.join(" and ", rule.sides()) : "";
            say("  ", thing.text() + sides.toLowerCase(Locale.ROOT));
        }
        affected(around);
        out.append("\nWhat it could change in what is said of options\n");
        around.outcomes().forEach(outcome -> say("  ", outcome));
        if (around.outcomes().isEmpty()) {
            out.append("  nothing\n");
        }
    }

    private void read(Thing thing, String no, Neighbourhood around) {
        say("  ", no + thing.text());
        around.feeders().stream()
                .filter(feeder -> feeder.concludes().stream().anyMatch(made -> RuleGraph.fits(made, thing)))
                .forEach(feeder -> named("    from ", feeder));
    }

    private void affected(Neighbourhood around) {
        long rules = around.affected().stream().mapToLong(List::size).sum();
        out.append("\nAn edit could make " + (rules == 0 ? "no other rule" : count(rules, "other rule"))
                + " speak otherwise\n");
        String by = "  ";
        for (List<GraphRule> ring : around.affected()) {
            for (GraphRule each : ring) {
                named(by, each);
            }
            by = by + "  ";
        }
        if (!around.method().isEmpty()) {
            say("  ", "and " + count(around.method().size(), "rule") + " of the method");
        }
    }

    private void named(String begin, GraphRule rule) {
        say(begin, "\"" + rule.name() + "\" " + rule.place());
    }

    private void say(String begin, String text) {
        out.append(Wrap.hanging(begin, text, WIDTH));
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
