package org.mandate.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandate.vocabulary.Fact;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an Unknown may say of one fact type: its key, its fields, and the values that one of them could have. */
final class UnknownSchema {

    private final SchemaParts parts;
    private final RecordShape<? extends Fact> shape;

    UnknownSchema(SchemaParts parts, Class<? extends Fact> type) {
        this.parts = parts;
        this.shape = RecordShape.of(type);
    }

    /** Holds where the Unknown is of this type. */
    ObjectNode conditional() {
        List<RecordShape.Part> key =
                shape.parts().stream().filter(RecordShape.Part::key).toList();
        ObjectNode properties = SchemaParts.node();
        List<String> needed = key.stream()
                .filter(p -> !p.nullable())
                .map(RecordShape.Part::name)
                .toList();
        properties.set("key", SchemaParts.object(values(key.isEmpty() ? own() : key), needed));
        properties.set("field", SchemaParts.node().set("enum", SchemaParts.names(shape.names())));
        properties.set("with", SchemaParts.object(values(own()), List.of()));
        ObjectNode then = SchemaParts.node();
        then.set("properties", properties);
        if (!needed.isEmpty()) {
            then.set("required", SchemaParts.names(List.of("key")));
        }
        ArrayNode could = then.putArray("allOf");
        for (RecordShape.Part part : own()) {
            if (!isText(part)) {
                ObjectNode items = SchemaParts.node();
                items.set("could", SchemaParts.node().set("items", value(part)));
                could.add(when("field", part.name(), SchemaParts.node().set("properties", items)));
            }
        }
        return when("of", shape.name(), then);
    }

    private List<RecordShape.Part> own() {
        return shape.parts().stream()
                .filter(p -> shape.names().contains(p.name()))
                .toList();
    }

    private ObjectNode values(List<RecordShape.Part> fields) {
        ObjectNode values = SchemaParts.node();
        fields.forEach(part -> values.set(part.name(), value(part)));
        return values;
    }

    private ObjectNode value(RecordShape.Part part) {
        return isText(part) ? SchemaParts.text() : parts.value(shape, part, false);
    }

    /** Values of a list stand in one text here, with semicolons between them. */
    private static boolean isText(RecordShape.Part part) {
        return Set.of(String.class, Set.class, List.class, Map.class).contains(part.raw());
    }

    private static ObjectNode when(String field, String constant, ObjectNode then) {
        ObjectNode is = SchemaParts.node();
        is.set(field, SchemaParts.node().put("const", constant));
        ObjectNode condition = SchemaParts.node();
        condition.set("properties", is);
        condition.set("required", SchemaParts.names(List.of(field)));
        ObjectNode whole = SchemaParts.node();
        whole.set("if", condition);
        whole.set("then", then);
        return whole;
    }
}
