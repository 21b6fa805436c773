package org.mandate.facts;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what is written into the value of a field, or reports why it cannot. */
final class FieldValue {

    private final Problems problems;
    private final SingleValue singles;

    FieldValue(Problems problems) {
        this.problems = problems;
        this.singles = new SingleValue(problems);
    }

    /** The value, or null with a problem reported. */
    @Nullable
    Object read(RecordShape.Part part, Written written) {
        if (written instanceof Written.Text text && text.isNothing()) {
            problems.at(text.at(), "no-value", "'" + part.name() + "' has no value: give one or leave the field out");
            return null;
        }
        Class<?> raw = part.raw();
        if (raw == Set.class || raw == List.class) {
            return list(part, written);
        }
        if (raw == Map.class) {
            return map(part, written);
        }
        if (written instanceof Written.Text text) {
            return singles.read(part.name(), raw, text);
        }
        return wrong(written, part.name(), SingleValue.wanted(raw), written.kind());
    }

    private @Nullable Object list(RecordShape.Part part, Written written) {
        if (!(written instanceof Written.Items items)) {
            return wrong(written, part.name(), "a list", written.kind());
        }
        Class<?> of = (Class<?>) ((ParameterizedType) part.type()).getActualTypeArguments()[0];
        List<Object> values = new ArrayList<>();
        for (Written item : items.items()) {
            Object value = item instanceof Written.Text text
                    ? singles.read(part.name(), of, text)
                    : wrong(item, "an item of " + part.name(), SingleValue.wanted(of), item.kind());
            if (value != null && part.raw() == Set.class && values.contains(value)) {
                problems.at(item.at(), "repeated-item", "'" + value + "' stands twice in '" + part.name() + "'");
            }
            if (value != null) {
                values.add(value);
            }
        }
        if (values.size() < items.items().size()) {
            return null;
        }
        return part.raw() == Set.class ? (Set<?>) new LinkedHashSet<>(values) : values;
    }

    private @Nullable Object map(RecordShape.Part part, Written written) {
        if (!(written instanceof Written.Fields fields)) {
            return wrong(written, part.name(), "a map", written.kind());
        }
        Map<String, String> values = new LinkedHashMap<>();
        fields.fields().forEach((name, field) -> {
            if (field.value() instanceof Written.Text text) {
                values.put(name, text.value());
            } else {
                wrong(field.value(), name, "text", field.value().kind());
            }
        });
        return values.size() < fields.fields().size() ? null : values;
    }

    private @Nullable Object wrong(Written written, String name, String wanted, String found) {
        problems.at(written.at(), "wrong-kind", "'" + name + "' must be " + wanted + ", here stands " + found);
        return null;
    }
}
