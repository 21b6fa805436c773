package org.mandate.rules.graph;

import java.util.Comparator;
import java.util.Map;

/**
 * What rules read or conclude: a type, or one kind of it.
 *
 * @param type simple name of the type
 * @param of its kind, such as an indicator's; the id of a threshold; empty where any of the type is meant
 */
public record Thing(String type, String of) implements Comparable<Thing> {

    /** The field that tells kinds apart, by type. */
    private static final Map<String, String> KINDS = Map.of(
            "Indicator", "of",
            "Risk", "kind",
            "Alert", "kind",
            "Forecast", "kind",
            "Finding", "criterion",
            "Threshold", "id");

    private static final Comparator<Thing> ORDER =
            Comparator.comparing(Thing::type).thenComparing(Thing::of);

    /** The field of a type that tells its kinds apart; empty where there is none. */
    static String kindField(String type) {
        return KINDS.getOrDefault(type, "");
    }

    /** In words: {@code Indicator EXIT_SHARE}. */
    public String text() {
        return of.isEmpty() ? type : type + " " + of;
    }

    @Override
    public int compareTo(Thing other) {
        return ORDER.compare(this, other);
    }
}
