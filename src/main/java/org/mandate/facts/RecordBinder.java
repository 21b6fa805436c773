package org.mandate.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.InvalidFields;

/** Fills a record from the fields of a map, reporting every field at fault at once. */
final class RecordBinder<R> {

    private final RecordShape<R> shape;
    private final Written.Fields fields;
    private final Problems problems;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, NumberRange> ranges = new LinkedHashMap<>();
    private String name;
    private boolean failed;
    private boolean partial;

    RecordBinder(Class<R> type, Written.Fields fields, Problems problems) {
        this.shape = RecordShape.of(type);
        this.name = shape.name();
        this.fields = fields;
        this.problems = problems;
    }

    /** Names the record in messages, where its class name would say nothing to a reader. */
    RecordBinder<R> called(String other) {
        name = other;
        return this;
    }

    /** Gives a component a value that is not written under its own name. */
    RecordBinder<R> given(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Ranges of numbers found while binding. */
    Map<String, NumberRange> ranges() {
        return ranges;
    }

    /** The record, or null with problems reported. */
    @Nullable
    R bind() {
        readAll();
        return failed ? probe() : build();
    }

    /** Checks the fields that are there, and asks for no others. */
    void check() {
        partial = true;
        readAll();
        probe();
    }

    private void readAll() {
        for (RecordShape.Part part : shape.parts()) {
            if (values.containsKey(part.name())) {
                continue;
            }
            Written written = fields.value(part.name());
            Object value = written != null ? read(part, written) : missing(part);
            if (value != null) {
                values.put(part.name(), value);
            } else if (written != null || !part.nullable()) {
                failed = true;
            }
        }
    }

    private @Nullable Object read(RecordShape.Part part, Written written) {
        FieldValue reader = new FieldValue(problems);
        if (PlainNumber.isNumber(part.raw()) && written instanceof Written.Items items) {
            return range(part, items, reader);
        }
        return reader.read(part, written);
    }

    private @Nullable Object range(RecordShape.Part part, Written.Items items, FieldValue reader) {
        List<Written> three = items.items();
        if (three.size() != 3) {
            String message = "'" + part.name() + "' must be one number or [low, likely, high], here stand ";
            problems.at(items.at(), "wrong-kind", message + three.size());
            return null;
        }
        Object low = reader.read(part, three.get(0));
        Object likely = reader.read(part, three.get(1));
        Object high = reader.read(part, three.get(2));
        if (!(low instanceof Number a && likely instanceof Number b && high instanceof Number c)) {
            return null;
        }
        NumberRange range = new NumberRange(a.doubleValue(), b.doubleValue(), c.doubleValue());
        if (range.low() > range.likely() || range.likely() > range.high()) {
            problems.at(items.at(), "range-order", "'" + part.name() + "' must rise: [low, likely, high]");
            return null;
        }
        ranges.put(part.name(), range);
        return likely;
    }

    private @Nullable Object missing(RecordShape.Part part) {
        if (part.nullable() || partial) {
            return null;
        }
        Object unsaid = part.unsaid();
        if (unsaid != null) {
            return unsaid;
        }
        if (!fields.saidMissing(part.name())) {
            problems.at(fields.placeOf(part.name()), "missing-field", name + " needs a field '" + part.name() + "'");
        }
        return null;
    }

    private @Nullable R build() {
        try {
            R built = shape.build(arguments(values, false));
            tryEndsOfRanges();
            return built;
        } catch (InvalidFields e) {
            e.faults().forEach(this::report);
            return null;
        }
    }

    /** A range whose ends the record refuses would break a later trial: refuse it here. */
    private void tryEndsOfRanges() {
        for (Map.Entry<String, NumberRange> entry : ranges.entrySet()) {
            Object likely = values.get(entry.getKey());
            for (double end :
                    new double[] {entry.getValue().low(), entry.getValue().high()}) {
                Map<String, Object> trial = new LinkedHashMap<>(values);
                trial.put(entry.getKey(), likeNumber(likely, end));
                shape.build(arguments(trial, false));
            }
        }
    }

    private static Object likeNumber(@Nullable Object like, double value) {
        if (like instanceof Integer) {
            return (int) value;
        }
        return like instanceof Long ? (Object) (long) value : (Object) value;
    }

    private @Nullable R probe() {
        List<InvalidFields.Fault> low = faults(false);
        List<InvalidFields.Fault> high = faults(true);
        low.stream().filter(high::contains).forEach(this::report);
        return null;
    }

    private List<InvalidFields.Fault> faults(boolean high) {
        try {
            shape.build(arguments(values, high));
            return List.of();
        } catch (InvalidFields e) {
            return e.faults();
        }
    }

    private void report(InvalidFields.Fault fault) {
        RecordShape.Part part = shape.part(fault.field());
        Written.Field field = fields.fields().get(fault.field());
        if (part != null && field == null && (failed || partial) && !values.containsKey(fault.field())) {
            return;
        }
        problems.at(fields.placeOf(fault.field()), "invalid-field", "'" + fault.field() + "' " + fault.message());
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
