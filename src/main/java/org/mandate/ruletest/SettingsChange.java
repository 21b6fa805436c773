package org.mandate.ruletest;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;
import org.mandate.facts.Problems;
import org.mandate.facts.Settings;
import org.mandate.facts.Written;
import org.mandate.facts.YamlFile;
import org.mandate.vocabulary.Aggregation;
import org.mandate.vocabulary.InvalidFields;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.Weighting;

/** Reads the settings that one test changes: {@code thresholds: {id: value}} and {@code method: {…}}. */
final class SettingsChange {

    private Settings settings;
    private final Problems problems;

    SettingsChange(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** The settings as the test wants them. */
    Settings read(Written.Fields test) {
        Written thresholds = test.value("thresholds");
        if (thresholds instanceof Written.Fields fields) {
            fields.fields().forEach((id, field) -> change(id, field));
        } else if (thresholds != null) {
            problems.at(thresholds.at(), "wrong-kind", "'thresholds' must map ids to numbers");
        }
        Written method = test.value("method");
        if (method instanceof Written.Fields fields) {
            YamlFile.checkNames(fields, "method", List.of("aggregation", "weighting"), problems);
            Method old = settings.method();
            settings = settings.with(old.with(
                    constant(Aggregation.class, fields.value("aggregation"), old.aggregation()),
                    constant(Weighting.class, fields.value("weighting"), old.weighting())));
        } else if (method != null) {
            problems.at(method.at(), "wrong-kind", "'method' must be a map of aggregation and weighting");
        }
        return settings;
    }

    private void change(String id, Written.Field field) {
        if (!settings.thresholds().containsKey(id)) {
            String near = Suggestion.nearest(id, settings.thresholds().keySet());
            problems.at(field.at(), "unknown-threshold", "there is no Threshold '" + id + "'", near);
            return;
        }
        try {
            String text = field.value() instanceof Written.Text value ? value.value() : "";
            settings = settings.with(id, Double.parseDouble(text));
        } catch (NumberFormatException e) {
            problems.at(field.value().at(), "wrong-kind", "'" + id + "' must be a number");
        } catch (InvalidFields e) {
            e.faults().forEach(f -> problems.at(field.value().at(), "invalid-field", f.message()));
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, @Nullable Written written, E otherwise) {
        if (written == null) {
            return otherwise;
        }
        String text = written instanceof Written.Text value ? value.value() : "";
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(text)) {
            String message = type.getSimpleName() + " has no constant " + text;
            problems.at(written.at(), "unknown-constant", message, "one of " + String.join(", ", names));
            return otherwise;
        }
        return Enum.valueOf(type, text);
    }
}
