package org.mandate.facts;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema of one sort of file that an analyst writes.
 *
 * @param name what it is called, such as {@code case}
 * @param files which files it is for, as a pattern of paths
 * @param about what such a file holds, in one sentence
 * @param schema the schema, complete in itself
 */
public record FileSchema(String name, String files, String about, ObjectNode schema) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    /** Name of the file that holds it. */
    public String fileName() {
        return name + ".schema.json";
    }

    /** The schema as JSON, with a newline at the end. */
    public String json() {
        return MAPPER.writeValueAsString(schema) + "\n";
    }
}
