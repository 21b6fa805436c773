package org.mandate.rules.graph;

import java.util.List;
import java.util.Locale;

/** The graph, or the neighbourhood of a rule, as a drawing. */
public final class GraphSvg {

    private GraphSvg() {}

    /** Things in columns from facts to what is said of options; a line is as thick as rules lead along it. */
    public static String of(RuleGraph graph) {
        Drawing drawing = new Drawing();
        Flows flows = new Flows(graph);
        for (Kind kind : Kind.values()) {
            List<Thing> things = flows.things().stream()
                    .filter(thing -> Kind.of(thing) == kind)
                    .toList();
            if (!things.isEmpty()) {
                drawing.column(kind.title());
                things.forEach(thing -> box(drawing, thing, flows));
            }
        }
        for (Thing from : flows.things()) {
            flows.from(from)
                    .forEach((to, flow) -> flow.rules()
                            .forEach(rule -> drawing.line(from.text(), to.text(), rule.name(), flow.absent())));
        }
        String title = "What " + graph.domain().size() + " rules conclude from what";
        String caption =
                "A line stands for rules that lead from one to the other and is as thick as they are many; point"
                        + " at it for their names. Dashed: because the first is not there. What most rules match (options, the"
                        + " mission, thresholds) is left out unless a rule matches nothing else.";
        return DrawingSvg.of(drawing, title, caption, GraphText.of(graph));
    }

    private static void box(Drawing drawing, Thing thing, Flows flows) {
        Kind kind = Kind.of(thing);
        boolean outcome = kind == Kind.OUTCOME;
        boolean named = kind == Kind.FACT || thing.of().isEmpty();
        long rules = (outcome ? flows.to(thing) : flows.from(thing))
                .values().stream()
                        .flatMap(flow -> flow.rules().stream())
                        .distinct()
                        .count();
        String sort = named || !outcome ? "" : thing.type().toLowerCase(Locale.ROOT) + ", ";
        String small = sort + (outcome ? "concluded by " : "read by ") + rules + (rules == 1 ? " rule" : " rules");
        String shown = named ? thing.text() : thing.of();
        drawing.box(thing.text(), drawing.columnCount() - 1, shown, small, sort(kind));
    }

    /** A rule in the middle: to its left what it reads and who concludes that, to its right what it could move. */
    public static String of(Neighbourhood around) {
        return new NeighbourhoodDrawing(around).svg();
    }

    static String sort(Kind kind) {
        return switch (kind) {
            case FACT -> "fact";
            case INDICATOR -> "indicator";
            case RISK -> "risk";
            case OUTCOME, METHOD -> "outcome";
        };
    }
}
