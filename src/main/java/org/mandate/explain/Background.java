package org.mandate.explain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a record does not hold but its reader asks for.
 *
 * @param claims what sources say, in our words, by {@code seed/claim}
 * @param keys what a fact is about, by the fact's id without the number of a version: of facts with one key the latest is
 *     used
 * @param rows lines that show the rows of a table on which a fact rests, by the fact's id
 */
public record Background(Map<String, Claim> claims, Map<String, String> keys, Map<String, List<String>> rows) {

    public Background {
        claims = Collections.unmodifiableMap(new TreeMap<>(claims));
        rows = Map.copyOf(rows);
        keys = Collections.unmodifiableMap(new TreeMap<>(keys));
    }

    /**
     * What a source says.
     *
     * @param text the claim in our words
     * @param at where in the source it stands
     * @param kind such as fact, assessment or opinion
     */
    public record Claim(String text, String at, String kind) {}

    /** Nothing beside the record. */
    public static Background none() {
        return new Background(Map.of(), Map.of(), Map.of());
    }
}
