package org.mandate.rules.graph;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The graph, or the neighbourhood of a rule, as JSON. */
public final class GraphJson {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer();

    private GraphJson() {}

    private record Feed(String from, String to, SortedSet<Thing> by) {}

    private record Whole(List<GraphRule> rules, List<Feed> feeds) {}

    private record Around(
            GraphRule rule,
            List<String> feeders,
            List<List<String>> affected,
            List<String> method,
            SortedSet<String> outcomes) {}

    /** The rules, and which feeds which by what. */
    public static String of(RuleGraph graph) {
        List<Feed> feeds = graph.rules().stream()
                .flatMap(from -> graph.readersOf(from).stream()
                        .map(to -> new Feed(from.name(), to.name(), RuleGraph.fed(from, to))))
                .toList();
        return WRITER.writeValueAsString(new Whole(graph.rules(), feeds)) + "\n";
    }

    /** A rule, the names of those that feed it and of those that it feeds, and what it could move. */
    public static String of(Neighbourhood around) {
        Around all = new Around(
                around.rule(),
                names(around.feeders()),
                around.affected().stream().map(GraphJson::names).toList(),
                names(around.method()),
                around.outcomes());
        return WRITER.writeValueAsString(all) + "\n";
    }

    private static List<String> names(Collection<GraphRule> rules) {
        return rules.stream().map(GraphRule::name).toList();
    }
}
