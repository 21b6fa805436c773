package org.mandate.ruletest;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.ranking.Conclusions;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Grounds;
import org.mandate.vocabulary.Standing;

/**
 * A conclusion as a test sees it.
 *
 * @param fields its fields by name; a value may be null
 * @param ways the conclusions behind it
 */
record Reading(Map<String, @Nullable Object> fields, List<Conclusion> ways) {

    /** The fields of a conclusion, its rule, and what its grounds are worth. */
    static Reading of(Conclusion conclusion) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("rule", conclusion.grounds().rule());
        for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
            if (component.getType() != Grounds.class) {
                fields.put(component.getName(), value(component, conclusion));
            }
        }
        fields.put("quality", conclusion.grounds().quality());
        return new Reading(fields, List.of(conclusion));
    }

    /** The options on the table in order of rank, then id, with commas between. */
    static Reading ofOrder(Conclusions conclusions) {
        List<Standing> standings = conclusions.of(Standing.class).stream()
                .sorted(Comparator.comparing(Standing::rank).thenComparing(Standing::option))
                .toList();
        String order = standings.stream().map(Standing::option).collect(Collectors.joining(", "));
        return new Reading(Map.of("order", order), List.copyOf(standings));
    }

    /** The fields that a test names, as they are. */
    String shown(Iterable<String> names) {
        Map<String, String> shown = new LinkedHashMap<>();
        names.forEach(name -> shown.put(name, Value.shown(fields.get(name))));
        return shown.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static @Nullable Object value(RecordComponent component, Conclusion conclusion) {
        try {
            return component.getAccessor().invoke(conclusion);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
