package org.mandate.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.Problems;
import org.mandate.facts.Written;
import org.mandate.facts.YamlFile;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/** Checks a YAML file against a checked-in schema as an editor does: as YAML 1.2, and with the line of each slip. */
public final class EditorSchemas {

    /** Where the schemas are checked in. */
    public static final Path FOLDER = Path.of("docs/schema");

    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();
    private static final JsonMapper MAPPER = new JsonMapper();

    private EditorSchemas() {}

    /** What the schema does not take, at its line. */
    public record Slip(int line, String message) {}

    /** What a schema says of a file; a file that is no YAML is one slip. */
    public static List<Slip> slips(Path file, String schema) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setSchema(new CoreSchema()).build();
            Object loaded = new Load(settings).loadFromString(Files.readString(file));
            Written written = YamlFile.read(file, file.toString(), new Problems());
            return read(schema)
                    .validate(
                            MAPPER.valueToTree(loaded),
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(error ->
                            new Slip(line(error, written), error.getInstanceLocation() + ": " + error.getMessage()))
                    .toList();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            return List.of(new Slip(line, e.getProblem()));
        } catch (YamlEngineException | IOException e) {
            return List.of(new Slip(1, "cannot be read"));
        }
    }

    private static Schema read(String name) {
        return READ.computeIfAbsent(name, n -> {
            try {
                String text = Files.readString(FOLDER.resolve(n + ".schema.json"));
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text, InputFormat.JSON);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static int line(Error error, @Nullable Written whole) {
        Written at = whole;
        int line = whole == null ? 1 : whole.at().line();
        NodePath path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            String name = path.getName(i);
            if (at instanceof Written.Fields fields && fields.fields().containsKey(name)) {
                at = fields.value(name);
            } else if (at instanceof Written.Items items && name.matches("[0-9]+")) {
                at = items.items().get(Integer.parseInt(name));
            }
            line = at == null ? line : at.at().line();
        }
        String property = error.getProperty();
        if (at instanceof Written.Fields fields
                && property != null
                && fields.fields().containsKey(property)) {
            return fields.fields().get(property).at().line();
        }
        return line;
    }
}
