package org.mandate.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Suggestion;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.Threshold;

/** Reads {@code rules/settings.yaml}. */
public final class SettingsReader {

    private static final List<String> TYPES = List.of("Method", "Threshold");

    private final Problems problems = new Problems();
    private final TreeMap<String, Threshold> thresholds = new TreeMap<>();
    private final TreeMap<String, Place> ids = new TreeMap<>();
    private @Nullable Method method;

    private SettingsReader() {}

    /** The settings; throws {@link InvalidInput} with everything that is wrong with the file. */
    public static Settings read(Path file) throws InvalidInput {
        return new SettingsReader().readFile(file);
    }

    private Settings readFile(Path file) {
        String name = new ShownPath(ShownPath.above(file, "rules")).of(file);
        SourceText text = Utf8File.read(file, name, problems);
        Written written = text == null ? null : YamlText.read(text, problems);
        if (written instanceof Written.Fields fields) {
            fields.fields().forEach(this::readType);
            if (method == null && problems.none()) {
                problems.ofFile(name, "no-method", "settings need one Method");
            }
        } else if (written != null) {
            problems.at(written.at(), "wrong-kind", "settings must be a map, here stands " + written.kind());
        }
        problems.throwIfAny();
        if (method == null || text == null) {
            throw new IllegalStateException("settings without a method or a problem");
        }
        TreeMap<String, SourceText> hashed = new TreeMap<>();
        hashed.put("settings.yaml", text);
        return new Settings(method, thresholds, ContentHash.of(hashed));
    }

    private void readType(String type, Written.Field field) {
        if (!TYPES.contains(type)) {
            String near = Suggestion.nearest(type, TYPES);
            problems.at(field.at(), "unknown-type", "settings have no type '" + type + "'", near);
        } else if (field.value() instanceof Written.Items items) {
            items.items().forEach(item -> readEntry(type, item));
        } else {
            String message = "'" + type + "' must be a list, here stands "
                    + field.value().kind();
            problems.at(field.value().at(), "wrong-kind", message);
        }
    }

    private void readEntry(String type, Written item) {
        if (!(item instanceof Written.Fields found)) {
            problems.at(item.at(), "wrong-kind", "a " + type + " must be a map, here stands " + item.kind());
            return;
        }
        Class<?> shape = type.equals("Method") ? Method.class : Threshold.class;
        Written.Fields fields =
                FieldNames.check(found, type, RecordShape.of(shape).names(), problems);
        if (fields.value("id") instanceof Written.Text id) {
            Place earlier = ids.putIfAbsent(id.value(), id.at());
            if (earlier != null) {
                String message = "id '" + id.value() + "' is already used at " + earlier.shown();
                problems.at(id.at(), "duplicate-id", message);
            }
        }
        Object built = new RecordBinder<>(shape, fields, problems).bind();
        if (built instanceof Threshold threshold) {
            thresholds.put(threshold.id(), threshold);
        } else if (built instanceof Method one && method != null) {
            problems.at(fields.at(), "several-methods", "settings need one Method, '" + one.id() + "' is another");
        } else if (built instanceof Method one) {
            method = one;
        }
    }
}
