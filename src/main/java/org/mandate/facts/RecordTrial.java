package org.mandate.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.InvalidFields;

/** Builds a record to see what it refuses; where values are missing, with stand-ins for them. */
final class RecordTrial<R> {

    private final RecordShape<R> shape;
    private final Written.Fields fields;
    private final Map<String, Object> values;
    private final Problems problems;

    /** A trial of values by component, read from the fields. */
    RecordTrial(RecordShape<R> shape, Written.Fields fields, Map<String, Object> values, Problems problems) {
        this.shape = shape;
        this.fields = fields;
        this.values = values;
        this.problems = problems;
    }

    /** The record, or null with problems reported; a range whose ends it refuses would break a later trial. */
    @Nullable
    R build(Map<String, NumberRange> ranges) {
        try {
            R built = shape.build(arguments(values, false));
            ranges.forEach((name, range) -> {
                tryEnd(name, range.low());
                tryEnd(name, range.high());
            });
            return built;
        } catch (InvalidFields e) {
            e.faults().forEach(fault -> report(fault, false));
            return null;
        }
    }

    /** Reports faults of the values that are there: those that low and high stand-ins for the others both give. */
    void reportFaults() {
        List<InvalidFields.Fault> low = faults(false);
        List<InvalidFields.Fault> high = faults(true);
        low.stream().filter(high::contains).forEach(fault -> report(fault, true));
    }

    private void tryEnd(String name, double end) {
        Map<String, Object> trial = new LinkedHashMap<>(values);
        trial.put(name, likeNumber(values.get(name), end));
        shape.build(arguments(trial, false));
    }

    private static Object likeNumber(@Nullable Object like, double value) {
        if (like instanceof Integer) {
            return (int) value;
        }
        return like instanceof Long ? (Object) (long) value : (Object) value;
    }

    private List<InvalidFields.Fault> faults(boolean high) {
        try {
            shape.build(arguments(values, high));
            return List.of();
        } catch (InvalidFields e) {
            return e.faults();
        }
    }

    private void report(InvalidFields.Fault fault, boolean standIns) {
        boolean given = fields.fields().containsKey(fault.field()) || values.containsKey(fault.field());
        if (given || !standIns || shape.part(fault.field()) == null) {
            problems.at(fields.placeOf(fault.field()), "invalid-field", "'" + fault.field() + "' " + fault.message());
        }
    }

    private @Nullable Object[] arguments(Map<String, Object> from, boolean high) {
        return shape.parts().stream()
                .map(part -> {
                    Object value = from.get(part.name());
                    boolean absent = part.nullable() && !fields.fields().containsKey(part.name());
                    return value != null || absent ? value : Substitute.of(part, high);
                })
                .toArray();
    }
}
