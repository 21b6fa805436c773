package org.mandate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.Threshold;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what this package reads: cases, facts, settings, seeds and perspectives. */
public final class FileSchemas {

    private FileSchemas() {}

    /** All of them, in the order in which one meets them. */
    public static List<FileSchema> all() {
        return List.of(caseHead(), facts(), perspective(), seed(), settings());
    }

    private static FileSchema caseHead() {
        SchemaParts parts = new SchemaParts();
        ObjectNode steps = record(parts, OutcomeStep.class, Set.of());
        ObjectNode reference = parts.defined("OutcomeStep", steps);
        ObjectNode outcome = record(parts, Outcome.class, Set.of());
        ObjectNode fields = (ObjectNode) outcome.get("properties");
        for (String name : List.of("advised", "decided")) {
            ObjectNode either = SchemaParts.node();
            either.put("description", fields.get(name).get("description").asString());
            either.putArray("anyOf").add(reference).add(SchemaParts.list(reference));
            fields.set(name, either);
        }
        outcome.remove("required");
        ObjectNode head = record(parts, CaseHead.class, Set.of("question", "handling"));
        String meaning =
                head.get("properties").get("outcome").get("description").asString();
        ((ObjectNode) head.get("properties")).set("outcome", outcome.put("description", meaning));
        head.set("required", SchemaParts.names(List.of("id", "reviewDate", "question")));
        String about = "What is to be decided, when, and what came of it.";
        return parts.file("case", "facts/*/case.yaml", about, head);
    }

    private static FileSchema facts() {
        SchemaParts parts = new SchemaParts();
        ObjectNode types = EntrySchemas.ofCase(parts).types();
        String about = "Facts, priorities and what is not known: a map of types to lists of entries.";
        return parts.file("facts", "facts/*/*.yaml", about, types);
    }

    private static FileSchema perspective() {
        SchemaParts parts = new SchemaParts();
        ObjectNode head = record(parts, PerspectiveReader.Head.class, Set.of("holder", "why", "dissent"));
        ObjectNode fields = (ObjectNode) head.get("properties");
        ObjectNode order = record(parts, Perspective.Ordering.class, Set.of("because"));
        ((ObjectNode) order.get("properties").get("order")).put("minItems", 1).put("uniqueItems", true);
        fields.set("priorities", order);
        fields.set("grades", entries(parts, Perspective.Regrading.class));
        fields.set("rejectsFacts", entries(parts, PerspectiveReader.RejectedFact.class));
        fields.set("rejectsRules", entries(parts, PerspectiveReader.RejectedRule.class));
        fields.set("dissent", fields.remove("dissent"));
        String about =
                "How one participant sees a case: in what it differs from the case as stated, each with a reason.";
        return parts.file("perspective", "facts/*/perspectives/*.yaml", about, head);
    }

    private static ObjectNode entries(SchemaParts parts, Class<?> type) {
        return SchemaParts.list(record(parts, type, Set.of("because"))).put("description", Meanings.of(type));
    }

    private static FileSchema seed() {
        SchemaParts parts = new SchemaParts();
        ObjectNode seed = record(parts, SeedReader.Head.class, Set.of("title", "publisher", "why"));
        ObjectNode claim = parts.defined("claim", record(parts, SeedReader.Body.class, Set.of("text", "at")));
        ObjectNode claims = SchemaParts.node().put("type", "object");
        claims.put("description", "Claims by the names that facts cite them by.");
        claims.set("additionalProperties", claim);
        ((ObjectNode) seed.get("properties")).set("claims", claims);
        List<String> required = new ArrayList<>(needed(RecordShape.of(SeedReader.Head.class)));
        required.add("claims");
        seed.set("required", SchemaParts.names(required));
        return parts.file("seed", "seeds/*.yaml", "What one source says, in our words.", seed);
    }

    private static FileSchema settings() {
        SchemaParts parts = new SchemaParts();
        ObjectNode method = parts.defined("Method", record(parts, Method.class, Set.of()));
        ObjectNode threshold = parts.defined("Threshold", record(parts, Threshold.class, Set.of()));
        ObjectNode types = SchemaParts.node();
        types.set("Method", SchemaParts.list(method).put("minItems", 1).put("maxItems", 1));
        types.set("Threshold", SchemaParts.list(threshold));
        ObjectNode settings = SchemaParts.object(types, List.of("Method"));
        String about = "The method, and every number that a rule compares with.";
        return parts.file("settings", "rules/settings.yaml", about, settings);
    }

    /** A map of a record's fields; those named may not be blank, which the reader sees to and not the record. */
    private static ObjectNode record(SchemaParts parts, Class<?> type, Set<String> wordings) {
        RecordShape<?> shape = RecordShape.of(type);
        Map<String, String> meanings = Meanings.ofComponents(type);
        ObjectNode properties = SchemaParts.node();
        for (RecordShape.Part part : shape.parts()) {
            ObjectNode value = wordings.contains(part.name()) ? SchemaParts.wording() : parts.value(shape, part, false);
            properties.set(part.name(), value.put("description", meanings.getOrDefault(part.name(), "")));
        }
        ObjectNode object = SchemaParts.node().put("description", Meanings.of(type));
        object.setAll(SchemaParts.object(properties, needed(shape)));
        return object;
    }

    private static List<String> needed(RecordShape<?> shape) {
        return shape.parts().stream()
                .filter(RecordShape.Part::needed)
                .map(RecordShape.Part::name)
                .toList();
    }
}
