package org.mandate.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mandate.vocabulary.CountedRows;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Unknown;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of the entries of a case by type: facts, priorities, and what is not known. */
public final class EntrySchemas {

    private final SchemaParts parts;
    private final boolean given;

    private EntrySchemas(SchemaParts parts, boolean given) {
        this.parts = parts;
        this.given = given;
    }

    /** Entries as a case states them. */
    static EntrySchemas ofCase(SchemaParts parts) {
        return new EntrySchemas(parts, false);
    }

    /** Entries as a rule test gives them: what it may leave out is not asked for. */
    public static EntrySchemas ofTest(SchemaParts parts) {
        return new EntrySchemas(parts, true);
    }

    /** A map of types to lists of entries. */
    public ObjectNode types() {
        ObjectNode types = SchemaParts.node();
        FactTypes.all().forEach((name, type) -> types.set(name, entries(name, fact(type))));
        types.set("Priority", entries("Priority", priority()));
        types.set("Unknown", entries("Unknown", unknown()));
        return SchemaParts.object(types, List.of());
    }

    private ObjectNode entries(String name, ObjectNode entry) {
        ObjectNode list = SchemaParts.list(parts.defined(name, entry));
        return list.put("description", entry.get("description").asString());
    }

    private ObjectNode fact(Class<? extends Fact> type) {
        RecordShape<? extends Fact> shape = RecordShape.of(type);
        RecordShape<EvidenceFields> evidence = RecordShape.of(EvidenceFields.class);
        ObjectNode properties = SchemaParts.node();
        properties.set("id", shared(evidence, "id"));
        properties.setAll(fields(shape, type, true));
        evidence.names().forEach(name -> properties.set(name, shared(evidence, name)));
        ObjectNode version = SchemaParts.node();
        properties.properties().forEach(field -> {
            if (!List.of("id", "validFor").contains(field.getKey())) {
                String owner = type.getSimpleName();
                version.set(field.getKey(), SchemaParts.reference(owner + "/properties/" + field.getKey()));
            }
        });
        ObjectNode versions = SchemaParts.list(SchemaParts.object(version, List.of()));
        versions.put("description", "Statements that compete with this one: only the fields that differ.");
        properties.set("versions", versions.put("minItems", 1));
        List<String> required = new ArrayList<>(needed(shape));
        required.addAll(needed(evidence));
        return whole(type, shape, properties, required);
    }

    /** Fields of evidence are the same for all types, so they are defined once. */
    private ObjectNode shared(RecordShape<EvidenceFields> evidence, String name) {
        RecordShape.Part part = evidence.part(name);
        if (part == null) {
            throw new IllegalStateException(name);
        }
        ObjectNode value = switch (name) {
            case "id" -> SchemaParts.identifier();
            case "source" -> SchemaParts.citation();
            case "validFor" -> parts.value(evidence, part, false).put("minimum", 1);
            default -> parts.value(evidence, part, false);
        };
        Map<String, String> meanings = new TreeMap<>(Meanings.ofComponents(Evidence.class));
        meanings.putAll(Meanings.ofComponents(EvidenceFields.class));
        return parts.defined(name, value.put("description", meanings.getOrDefault(name, "")));
    }

    private ObjectNode priority() {
        RecordShape<Priority> shape = RecordShape.of(Priority.class);
        ObjectNode priority = whole(Priority.class, shape, fields(shape, Priority.class, false), needed(shape));
        ArrayNode either = priority.putArray("oneOf");
        either.addObject().set("required", SchemaParts.names(List.of("place")));
        either.addObject().set("required", SchemaParts.names(List.of("weight")));
        return priority;
    }

    private ObjectNode unknown() {
        RecordShape<Unknown> shape = RecordShape.of(Unknown.class);
        ObjectNode properties = fields(shape, Unknown.class, false);
        String meaning = properties.get("of").get("description").asString();
        ObjectNode of = SchemaParts.node().put("description", meaning);
        of.set("enum", SchemaParts.names(FactTypes.all().keySet()));
        properties.set("of", of);
        ObjectNode unknown = whole(Unknown.class, shape, properties, needed(shape));
        ArrayNode cases = unknown.putArray("allOf");
        FactTypes.all().values().forEach(type -> cases.add(new UnknownSchema(parts, type).conditional()));
        return unknown;
    }

    private ObjectNode fields(RecordShape<?> shape, Class<?> type, boolean ranges) {
        Map<String, String> meanings = Meanings.ofComponents(type);
        ObjectNode properties = SchemaParts.node();
        for (RecordShape.Part part : shape.parts()) {
            if (shape.names().contains(part.name())) {
                ObjectNode value = parts.value(shape, part, ranges);
                properties.set(part.name(), value.put("description", meanings.getOrDefault(part.name(), "")));
            }
        }
        return properties;
    }

    private ObjectNode whole(Class<?> type, RecordShape<?> shape, ObjectNode properties, List<String> required) {
        List<String> asked = required;
        if (given) {
            Set<String> filled = Neutral.fillable(type.getSimpleName());
            asked = required.stream().filter(name -> !filled.contains(name)).toList();
        }
        ObjectNode object = SchemaParts.node().put("description", Meanings.of(type));
        object.setAll(SchemaParts.object(properties, asked));
        ObjectNode dependent = SchemaParts.node();
        for (RecordShape.Part part : shape.parts()) {
            if (part.raw() == CountedRows.class) {
                continue;
            }
            Collection<String> companions = new FieldLimits(shape, part).companions();
            if (!companions.isEmpty()) {
                dependent.set(part.name(), SchemaParts.names(companions));
            }
        }
        return dependent.isEmpty() ? object : object.set("dependentRequired", dependent);
    }

    private static List<String> needed(RecordShape<?> shape) {
        return shape.parts().stream()
                .filter(RecordShape.Part::needed)
                .map(RecordShape.Part::name)
                .filter(name -> !name.equals("evidence"))
                .toList();
    }
}
