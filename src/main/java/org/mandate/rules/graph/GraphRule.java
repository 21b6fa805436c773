package org.mandate.rules.graph;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/**
 * A rule in the graph.
 *
 * @param name its name
 * @param file its file, as shown
 * @param line its line, from 1
 * @param method whether it belongs to the method, which every finding and demand goes through
 * @param reads what it matches, thresholds left out
 * @param without what must not be there
 * @param thresholds ids of the thresholds that it compares with
 * @param concludes what it concludes
 * @param sides of its findings, {@code FOR} and {@code AGAINST}
 */
public record GraphRule(
        String name,
        String file,
        int line,
        boolean method,
        SortedSet<Thing> reads,
        SortedSet<Thing> without,
        SortedSet<String> thresholds,
        SortedSet<Thing> concludes,
        SortedSet<String> sides) {

    /** {@code rules/host.drl:18}. */
    public String place() {
        return file + ":" + line;
    }

    /** What it says of options: criteria with their sides, demands, answers, alerts and forecasts, in words. */
    List<String> outcomes() {
        return concludes.stream()
                .filter(thing -> Kind.of(thing).isOutcome())
                .map(this::outcome)
                .toList();
    }

    private String outcome(Thing thing) {
        return switch (thing.type()) {
            case "Finding" ->
                (thing.of().isEmpty() ? "any criterion" : thing.of()) + ", "
                        + String.join(" and ", sides).toLowerCase(Locale.ROOT);
            case "Demand" -> "viability, by a demand";
            case "DemandAnswer" -> "viability, by an answer to a demand";
            default -> thing.text();
        };
    }
}
