package org.mandate.ruletest;

import java.util.List;
import org.mandate.facts.EntrySchemas;
import org.mandate.facts.FileSchema;
import org.mandate.facts.SchemaParts;
import org.mandate.vocabulary.Aggregation;
import org.mandate.vocabulary.Weighting;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of rule tests. */
public final class TestSchema {

    private final SchemaParts parts = new SchemaParts();

    private TestSchema() {}

    /** The schema. */
    public static FileSchema get() {
        return new TestSchema().file();
    }

    private FileSchema file() {
        ObjectNode types = EntrySchemas.ofTest(parts).types();
        ObjectNode fields = SchemaParts.node();
        fields.set("name", said(SchemaParts.wording(), "What must hold, in words; once in a file."));
        fields.set("given", said(types.deepCopy(), "Facts by type; id, source, grade and dates may be left out."));
        fields.set("case", said(SchemaParts.text(), "Name of the case to fire the rules on, in place of given facts."));
        fields.set("asKnownOn", said(SchemaParts.day(), "Use what was known on this day."));
        fields.set("change", said(change(types), "What is other than in the case."));
        fields.set("thresholds", said(thresholds(), "Thresholds with another value in this test, by id."));
        fields.set("method", said(method(), "Another method in this test."));
        fields.set("expect", said(expect(), "What must be concluded, and under none what must not."));
        ObjectNode test = SchemaParts.object(fields, List.of("name", "expect"));
        ArrayNode either = test.putArray("oneOf");
        either.addObject().set("required", SchemaParts.names(List.of("given")));
        either.addObject().set("required", SchemaParts.names(List.of("case")));
        ObjectNode dependent = test.putObject("dependentRequired");
        dependent.set("change", SchemaParts.names(List.of("case")));
        String about = "What rules must conclude from given facts or from a case, and what not.";
        return parts.file("rule-test", "rules/*.test.yaml", about, SchemaParts.list(test));
    }

    private static ObjectNode said(ObjectNode schema, String description) {
        return schema.put("description", description);
    }

    private static ObjectNode change(ObjectNode types) {
        ObjectNode fields = SchemaParts.node();
        ObjectNode drop = SchemaParts.node();
        drop.putArray("anyOf").add(SchemaParts.text()).add(SchemaParts.list(SchemaParts.text()));
        fields.set("drop", said(drop, "Ids of entries that are left out."));
        ObjectNode names = SchemaParts.node().put("pattern", "^[^.]+[.][^.]+$");
        ObjectNode set = SchemaParts.node().put("type", "object").set("propertyNames", names);
        fields.set("set", said(set, "Fields with another value: ID.field."));
        fields.set("add", said(types.deepCopy(), "Entries that are added, by type."));
        return SchemaParts.object(fields, List.of());
    }

    private static ObjectNode thresholds() {
        ObjectNode number = SchemaParts.node().put("pattern", "^[-+.0-9eE]+$");
        number.set("type", SchemaParts.names(List.of("number", "string")));
        return SchemaParts.node().put("type", "object").set("additionalProperties", number);
    }

    private ObjectNode method() {
        ObjectNode fields = SchemaParts.node();
        fields.set("aggregation", parts.constants(Aggregation.class));
        fields.set("weighting", parts.constants(Weighting.class));
        return SchemaParts.object(fields, List.of());
    }

    private ObjectNode expect() {
        ObjectNode sorts = sorts(true);
        sorts.set("none", said(SchemaParts.object(sorts(false), List.of()), "What must not be concluded."));
        return SchemaParts.object(sorts, List.of()).put("minProperties", 1);
    }

    private ObjectNode sorts(boolean present) {
        ObjectNode sorts = SchemaParts.node();
        for (Category category : Category.values()) {
            ObjectNode item = item(category);
            if (present && category != Category.RANKING && category != Category.RULES) {
                item.put("minProperties", 1);
            }
            sorts.set(category.label(), SchemaParts.list(item));
        }
        return sorts;
    }

    private ObjectNode item(Category category) {
        ObjectNode fields = SchemaParts.node();
        for (String field : category.fields()) {
            Class<?> constants = category.constants(field);
            fields.set(field, constants == null ? value() : parts.constants(constants));
        }
        ObjectNode map = SchemaParts.object(fields, List.of());
        if (category == Category.RANKING) {
            return SchemaParts.text();
        } else if (category == Category.RULES) {
            ObjectNode either = SchemaParts.node();
            either.putArray("anyOf").add(SchemaParts.text()).add(map);
            return either;
        }
        return map;
    }

    /** One value, or nothing, which stands for none. */
    private static ObjectNode value() {
        return SchemaParts.node().set("type", SchemaParts.names(List.of("string", "number", "boolean", "null")));
    }
}
