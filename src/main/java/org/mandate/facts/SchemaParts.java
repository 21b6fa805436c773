package org.mandate.facts;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.vocabulary.Grade;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts that schemas of files are put together from. They follow the readers of this package: what a reader takes
 * is never refused, and what it refuses is refused as far as a schema can know.
 */
public final class SchemaParts {

    private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String VAGUE_DAY = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
    private static final String ID = "^[a-z0-9-]+$";
    private static final String CITATION = "^[A-Za-z0-9][A-Za-z0-9._-]*/[^/]*[^/\\s][^/]*$";

    private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();

    /** A schema with nothing in it yet. */
    public static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A list of texts. */
    public static ArrayNode names(Iterable<String> names) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        names.forEach(array::add);
        return array;
    }

    /** A whole schema file: the root with its definitions. */
    public FileSchema file(String name, String files, String about, ObjectNode root) {
        ObjectNode whole = node();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("title", "Mandate: " + name);
        whole.put("description", about);
        whole.setAll(root);
        if (!definitions.isEmpty()) {
            ObjectNode all = whole.putObject("$defs");
            definitions.forEach(all::set);
        }
        return new FileSchema(name, files, about, whole);
    }

    /** Keeps a definition, and returns a reference to it. */
    ObjectNode defined(String name, ObjectNode definition) {
        definitions.put(name, definition);
        return reference(name);
    }

    /** A reference to a definition. */
    static ObjectNode reference(String name) {
        return node().put("$ref", "#/$defs/" + name);
    }

    /** One of the constants of an enum, each with its meaning. */
    public ObjectNode constants(Class<?> type) {
        ObjectNode definition = node();
        definition.put("description", Meanings.of(type));
        Map<String, String> meanings = Meanings.ofConstants(type);
        ArrayNode values = definition.putArray("enum");
        ArrayNode told = definition.putArray("enumDescriptions");
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            values.add(name);
            told.add(meanings.getOrDefault(name, ""));
        }
        return defined(type.getSimpleName(), definition);
    }

    /** Any text. What looks like a number or a truth value is a text as well where one is wanted. */
    public static ObjectNode text() {
        return node().set("type", names(List.of("string", "number", "boolean")));
    }

    /** A text that is not blank. */
    public static ObjectNode wording() {
        return matching(text(), "\\S", "must not be blank");
    }

    /** A full date. */
    public static ObjectNode day() {
        ObjectNode day = node().put("type", "string").put("format", "date");
        return matching(day, "^" + DAY + "$", "write a full date, such as 2023-01-27");
    }

    /** A map of exactly these fields. */
    public static ObjectNode object(ObjectNode properties, Iterable<String> required) {
        ObjectNode object = node().put("type", "object");
        object.set("properties", properties);
        ArrayNode needed = names(required);
        if (!needed.isEmpty()) {
            object.set("required", needed);
        }
        return object.put("additionalProperties", false);
    }

    /** A list. */
    public static ObjectNode list(ObjectNode items) {
        return node().put("type", "array").set("items", items);
    }

    /** The value of a component, within what its record takes; a number may be a range where that is allowed. */
    ObjectNode value(RecordShape<?> shape, RecordShape.Part part, boolean ranges) {
        FieldLimits limits = new FieldLimits(shape, part);
        Class<?> raw = part.raw();
        if (raw == Set.class || raw == List.class) {
            Class<?> of = (Class<?>) ((ParameterizedType) part.type()).getActualTypeArguments()[0];
            ObjectNode list = list(single(of));
            if (raw == Set.class) {
                list.put("uniqueItems", true);
            }
            return limits.notEmpty() ? list.put("minItems", 1) : list;
        } else if (raw == Map.class) {
            return node().put("type", "object").set("additionalProperties", text());
        } else if (PlainNumber.isNumber(raw)) {
            ObjectNode number = number(raw, limits);
            return ranges ? orRange(number) : number;
        } else if (raw == String.class && limits.identifier()) {
            return identifier();
        }
        return raw == String.class && limits.notBlank() ? wording() : single(raw);
    }

    /** One value of a class, whatever its record says of it. */
    ObjectNode single(Class<?> raw) {
        if (raw.isEnum()) {
            return constants(raw);
        } else if (raw == boolean.class || raw == Boolean.class) {
            return node().put("type", "boolean");
        } else if (raw == LocalDate.class) {
            return day();
        } else if (raw == VagueDate.class) {
            ObjectNode date = node().set("type", names(List.of("string", "integer")));
            date.put("minimum", 1000).put("maximum", 9999);
            return matching(date, VAGUE_DAY, "write 2023-01-27, 2023-01 or 2023");
        } else if (raw == Grade.class) {
            ObjectNode grade = node().put("type", "string");
            return matching(grade, "^[A-F][1-6]$", "a grade is a letter A to F and a number 1 to 6, such as B2");
        } else if (raw == char.class) {
            return node().set("enum", names(List.of("A", "B", "C", "D", "E", "F")));
        }
        return text();
    }

    /** An id: small letters, digits and hyphens. */
    static ObjectNode identifier() {
        ObjectNode id = node().set("type", names(List.of("string", "integer")));
        return matching(id, ID, "an id is small letters, digits and hyphens");
    }

    /** A claim of a source, as facts cite it. */
    static ObjectNode citation() {
        ObjectNode citation = node().put("type", "string");
        return matching(citation, CITATION, "a source is cited as seed/claim, such as passblue-2023-01/c06");
    }

    /** A pattern, and what editors say of a text that does not match it. */
    private static ObjectNode matching(ObjectNode text, String pattern, String otherwise) {
        return text.put("pattern", pattern).put("patternErrorMessage", otherwise);
    }

    private static ObjectNode number(Class<?> raw, FieldLimits limits) {
        boolean whole = raw != double.class && raw != Double.class;
        ObjectNode number = node().put("type", whole ? "integer" : "number");
        if (limits.positive() && whole) {
            number.put("minimum", 1);
        } else if (limits.positive()) {
            number.put("exclusiveMinimum", 0);
        } else if (limits.notNegative()) {
            number.put("minimum", 0);
        }
        if (limits.share()) {
            number.put("maximum", 1);
        } else if (whole && raw != long.class) {
            number.put("maximum", Integer.MAX_VALUE);
        }
        return number;
    }

    /** The number, or [low, likely, high]. */
    private static ObjectNode orRange(ObjectNode number) {
        ObjectNode either = number.deepCopy();
        either.set("type", names(List.of(number.get("type").asString(), "array")));
        either.set("items", number);
        return either.put("minItems", 3).put("maxItems", 3);
    }
}
