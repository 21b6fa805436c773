package org.mandate.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        RecordTrial<R> trial = new RecordTrial<>(shape, fields, values, problems);
        if (failed) {
            trial.reportFaults();
            return null;
        }
        return trial.build(ranges);
    }

    /** Checks the fields that are there, and asks for no others. */
    void check() {
        partial = true;
        readAll();
        new RecordTrial<>(shape, fields, values, problems).reportFaults();
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
}
