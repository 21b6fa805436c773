package org.mandate.facts;

import java.util.List;
import java.util.stream.Collectors;

/** Writes what was read or supposed back as YAML, in flow style. */
final class WrittenYaml {

    private static final List<String> HARMLESS = List.of("[A-Za-z0-9][A-Za-z0-9./_ -]*", "-?[0-9]+(\\.[0-9]+)?");

    private WrittenYaml() {}

    static String of(Written written) {
        if (written instanceof Written.Fields fields) {
            return fields.fields().entrySet().stream()
                    .map(field -> field.getKey() + ": " + of(field.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (written instanceof Written.Items items) {
            return items.items().stream().map(WrittenYaml::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return text((Written.Text) written);
    }

    private static String text(Written.Text text) {
        String value = text.value();
        boolean bare = text.plain() && HARMLESS.stream().anyMatch(value::matches);
        return bare ? value.strip() : "'" + value.replace("'", "''") + "'";
    }
}
