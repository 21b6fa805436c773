package org.mandate.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.FileSchema;
import org.mandate.facts.FileSchemas;
import org.mandate.ruletest.TestSchema;
import tools.jackson.databind.JsonNode;

/**
 * In which order the fields of a map stand: that of the vocabulary, as the schema of the file has it. Maps of types and
 * what a rule test expects stand in the order that their writer chose.
 */
final class KeyOrder {

    /** No order. */
    static final KeyOrder NONE = new KeyOrder(null, null);

    private static final Pattern NAMED = Pattern.compile("\\$schema=\\S*?([a-z-]+)\\.schema\\.json");
    private static final String WRITERS_CHOICE = "expect";

    private final @Nullable JsonNode root;
    private final @Nullable JsonNode schema;

    private KeyOrder(@Nullable JsonNode root, @Nullable JsonNode schema) {
        this.root = root;
        this.schema = schema;
    }

    /** Schemas are made when they are first needed. */
    private static final class Schemas {
        static final Map<String, FileSchema> BY_NAME = Stream.concat(
                        FileSchemas.all().stream(), Stream.of(TestSchema.get()))
                .collect(Collectors.toMap(FileSchema::name, Function.identity()));
    }

    /** The order in a file: by the schema that its first lines name, else by its place. */
    static KeyOrder of(String name, String text) {
        Matcher named = NAMED.matcher(text.lines().limit(3).collect(Collectors.joining("\n")));
        FileSchema schema = Schemas.BY_NAME.get(named.find() ? named.group(1) : byPlace(name));
        return schema == null ? NONE : new KeyOrder(schema.schema(), schema.schema());
    }

    private static String byPlace(String name) {
        String[] parts = name.replace('\\', '/').split("/", -1);
        String file = parts[parts.length - 1];
        String folder = parts.length > 1 ? parts[parts.length - 2] : "";
        String above = parts.length > 2 ? parts[parts.length - 3] : "";
        if (file.endsWith(".test.yaml")) {
            return "rule-test";
        } else if (file.equals("case.yaml")) {
            return "case";
        } else if (file.equals("settings.yaml")) {
            return "settings";
        } else if (folder.equals("perspectives")) {
            return "perspective";
        } else if (folder.equals("seeds")) {
            return "seed";
        }
        return above.equals("facts") ? "facts" : "";
    }

    /** Names of fields in order; empty where there is no order, as among types. */
    List<String> names() {
        JsonNode fields = found("properties");
        List<String> names = fields == null ? List.of() : List.copyOf(fields.propertyNames());
        boolean types = names.stream().anyMatch(name -> Character.isUpperCase(name.charAt(0)));
        return types ? List.of() : names;
    }

    /** The order within a field. */
    KeyOrder field(String name) {
        JsonNode fields = found("properties");
        JsonNode field = fields == null ? null : fields.get(name);
        if (name.equals(WRITERS_CHOICE)) {
            return NONE;
        }
        return in(field == null ? found("additionalProperties") : field);
    }

    /** The order within the items of a list. */
    KeyOrder item() {
        return in(found("items"));
    }

    private KeyOrder in(@Nullable JsonNode within) {
        return within == null || !within.isObject() ? NONE : new KeyOrder(root, within);
    }

    /** A keyword of the schema or of one of its alternatives. */
    private @Nullable JsonNode found(String keyword) {
        JsonNode here = resolved(schema);
        if (here == null) {
            return null;
        }
        List<JsonNode> all = new ArrayList<>(List.of(here));
        for (String each : List.of("anyOf", "oneOf", "allOf")) {
            JsonNode alternatives = here.get(each);
            if (alternatives != null) {
                alternatives.forEach(all::add);
            }
        }
        for (JsonNode one : all) {
            JsonNode whole = resolved(one);
            if (whole != null && whole.get(keyword) != null) {
                return whole.get(keyword);
            }
        }
        return null;
    }

    private @Nullable JsonNode resolved(@Nullable JsonNode node) {
        JsonNode at = node;
        while (at != null && root != null && at.get("$ref") != null) {
            at = root.at(at.get("$ref").asString().substring(1));
        }
        return at;
    }
}
