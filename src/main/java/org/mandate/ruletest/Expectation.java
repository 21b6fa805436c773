package org.mandate.ruletest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandate.facts.Place;

/**
 * One thing that must, or must not, be concluded.
 *
 * @param category what sort of conclusion
 * @param present whether it must be there
 * @param at where the test says so
 * @param fields fields by name with the value expected, in the test's order
 */
public record Expectation(Category category, boolean present, Place at, Map<String, String> fields) {

    public Expectation {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Such as {@code findings {option: consolidate, side: FOR}}. */
    String text() {
        return category.label() + " "
                + fields.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    /** How many of its fields a reading has with the value expected. */
    long agreeing(Reading reading) {
        return fields.entrySet().stream()
                .filter(e -> Value.agrees(e.getValue(), reading.fields().get(e.getKey())))
                .count();
    }

    /** Whether a reading has every field with the value expected. */
    boolean matches(Reading reading) {
        return agreeing(reading) == fields.size();
    }
}
