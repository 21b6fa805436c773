package org.mandate.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Unknown;

/** Reads an Unknown and checks that what it says could stand in a fact of its type. */
final class UnknownReader {

    private final Problems problems;

    UnknownReader(Problems problems) {
        this.problems = problems;
    }

    /** The Unknown, or null with problems reported. */
    @Nullable
    Unknown read(Written.Fields found) {
        Written.Fields fields =
                FieldNames.check(found, "Unknown", RecordShape.of(Unknown.class).names(), problems);
        Unknown unknown = new RecordBinder<>(Unknown.class, fields, problems).bind();
        if (fields.value("of") instanceof Written.Text of) {
            Class<? extends Fact> type = FactTypes.all().get(of.value());
            if (type == null) {
                String near = Suggestion.nearest(of.value(), FactTypes.all().keySet());
                problems.at(of.at(), "unknown-type", "there is no fact type '" + of.value() + "'", near);
            } else {
                checkAgainst(RecordShape.of(type), type, fields);
            }
        }
        return unknown;
    }

    private void checkAgainst(RecordShape<?> shape, Class<? extends Fact> type, Written.Fields unknown) {
        Map<String, Written.Field> trial = new LinkedHashMap<>();
        for (String name : List.of("key", "with")) {
            if (unknown.value(name) instanceof Written.Fields part) {
                FieldNames.check(part, shape.name(), shape.names(), problems);
                trial.putAll(part.fields());
            }
        }
        checkKey(shape, unknown);
        if (!(unknown.value("field") instanceof Written.Text field)) {
            return;
        }
        if (!shape.names().contains(field.value())) {
            String message = shape.name() + " has no field '" + field.value() + "'";
            problems.at(field.at(), "unknown-field", message, Suggestion.nearest(field.value(), shape.names()));
        }
        check(type, unknown, trial);
        if (unknown.value("could") instanceof Written.Items could) {
            for (Written value : could.items()) {
                Map<String, Written.Field> one = new LinkedHashMap<>(trial);
                one.put(field.value(), new Written.Field(field.at(), value));
                check(type, unknown, one);
            }
        }
    }

    private void checkKey(RecordShape<?> shape, Written.Fields unknown) {
        List<RecordShape.Part> parts =
                shape.parts().stream().filter(RecordShape.Part::key).toList();
        if (parts.isEmpty()) {
            return;
        }
        Written.Fields key = unknown.value("key") instanceof Written.Fields written
                ? written
                : new Written.Fields(unknown.at(), Map.of());
        List<String> names = parts.stream().map(RecordShape.Part::name).toList();
        key.fields().forEach((name, field) -> {
            if (shape.names().contains(name) && !names.contains(name)) {
                String message = "'" + name + "' is not part of the key of " + shape.name() + ", which is "
                        + String.join(", ", names) + ": write it under 'with'";
                problems.at(field.at(), "not-in-key", message);
            }
        });
        for (RecordShape.Part part : parts) {
            if (!part.nullable() && key.value(part.name()) == null) {
                String message = "the key of " + shape.name() + " needs a field '" + part.name() + "'";
                problems.at(key.at(), "missing-field", message);
            }
        }
    }

    private <F extends Fact> void check(Class<F> type, Written.Fields unknown, Map<String, Written.Field> trial) {
        Written.Fields spread = ListInText.spread(RecordShape.of(type), new Written.Fields(unknown.at(), trial));
        new RecordBinder<>(type, spread, problems)
                .given("evidence", Substitute.EVIDENCE)
                .check();
    }
}
