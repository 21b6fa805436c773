package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.facts.FileSchema;
import org.mandate.testing.EditorSchemas;
import org.mandate.testing.Golden;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor is told in .vscode holds of what the program prints and of our files. */
final class EditorFilesTest {

    private static final Path FOLDER = Path.of(".vscode");
    private static final JsonMapper WITH_COMMENTS =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    /** A case with slips of all sorts: at a place, of a whole file, of a folder. */
    private static final Path BROKEN = Path.of("src/test/resources/facts-bad/unknown-names");

    @TempDir
    private Path scratch;

    private final StringWriter out = new StringWriter();

    @Test
    void everyProblemThatCheckPrintsIsFoundAtItsPlace() throws IOException {
        Path broken = brokenCase();
        String seeds = BROKEN.resolve("seeds").toString();
        assertThat(run("check", broken.toString(), "--seeds", seeds, "--format", "json"))
                .isEqualTo(1);
        JsonNode problems = WITH_COMMENTS.readTree(printed()).get("problems");
        assertThat(run("check", broken.toString(), "--seeds", seeds)).isEqualTo(1);
        List<String> found = printed().lines().flatMap(l -> matched(l).stream()).toList();
        List<String> said = new ArrayList<>();
        problems.forEach(p -> said.add(problem(p)));
        assertThat(said).hasSizeGreaterThan(7).anyMatch(p -> p.contains(":0:0:"));
        assertThat(found).containsExactlyElementsOf(said);
    }

    @Test
    void everyFileOfOursHasOneSchemaWhereItNamesNone() throws IOException {
        JsonNode schemas = read("settings.json").get("yaml.schemas");
        assertThat(schemas.propertyNames())
                .containsExactlyInAnyOrderElementsOf(SchemaCommand.all().stream()
                        .map(FileSchema::fileName)
                        .map(name -> "./docs/schema/" + name)
                        .toList());
        for (String folder : List.of("facts", "seeds", "rules")) {
            for (Path file : SchemaCommandTest.yaml(Path.of(folder))) {
                List<String> fitting = new ArrayList<>();
                schemas.properties()
                        .forEach(schema -> schema.getValue().forEach(glob -> {
                            if (FileSystems.getDefault()
                                    .getPathMatcher("glob:" + glob.asString())
                                    .matches(file)) {
                                fitting.add(schema.getKey());
                            }
                        }));
                assertThat(fitting)
                        .as(file.toString())
                        .containsExactly("./docs/schema/" + SchemaCommandTest.schemaFor(file) + ".schema.json");
            }
        }
    }

    @Test
    void theTasksCallCommandsThatThereAre() throws IOException {
        var commands = Commands.all(new Main()).getSubcommands().keySet();
        read("tasks.json").get("tasks").forEach(task -> {
            Matcher calls = Pattern.compile("\\./mandate (\\S+)")
                    .matcher(task.get("command").asString());
            assertThat(calls.find()).isTrue();
            assertThat(commands).contains(calls.group(1));
        });
        assertThat(read("extensions.json").get("recommendations").toString()).contains("redhat.vscode-yaml");
    }

    @Test
    void theSnippetOfARuleIsARule() throws IOException {
        Path rules = Files.createDirectory(scratch.resolve("rules"));
        for (String needed : List.of("settings.yaml", "ranking.drl")) {
            Files.copy(Path.of("rules").resolve(needed), rules.resolve(needed));
        }
        Files.writeString(rules.resolve("snippet.drl"), snippet("Rule file") + snippet("Rule"));
        run("check", rules.resolve("snippet.drl").toString());
        assertThat(printed().lines().filter(l -> l.contains("error[")))
                .singleElement()
                .asString()
                .contains("error[missing-test]", "Say it in words");
    }

    @Test
    void theSnippetsOfYamlAreWhatTheSchemasTake() throws IOException {
        taken("HostAct:\n" + snippet("Fact"), "facts");
        taken("Unknown:\n" + snippet("Unknown"), "facts");
        taken("Method: [{id: m, aggregation: MAX, weighting: ROC}]\nThreshold:\n" + snippet("Threshold"), "settings");
        taken(snippet("Rule test"), "rule-test");
        String head = "title: t\npublisher: p\ndate: 2023-01-01\nreliability: B\nwhy: w\nclaims:\n";
        taken(head + snippet("Claim").indent(2), "seed");
    }

    @Test
    void thePictureOfCheckIsWhatItPrints() throws IOException {
        Path broken = brokenCase();
        run("check", broken.toString(), "--seeds", BROKEN.resolve("seeds").toString());
        List<String> lines = new ArrayList<>(List.of("$ ./mandate check"));
        lines.addAll(printed().lines().limit(14).toList());
        Golden.matches(Path.of("docs/pictures/check.svg"), TerminalPicture.of(lines));
    }

    private void taken(String yaml, String schema) throws IOException {
        assertThat(EditorSchemas.slips(Files.writeString(scratch.resolve("snippet.yaml"), yaml), schema))
                .as(yaml)
                .isEmpty();
    }

    /** The body with what it suggests in its places. */
    private static String snippet(String name) throws IOException {
        List<String> body = new ArrayList<>();
        read("mandate.code-snippets").get(name).get("body").forEach(line -> body.add(line.asString()));
        return body.stream()
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceAll("\\$\\{[0-9]+\\|([^,|]*)[^|]*\\|}", "$1")
                .replaceAll("\\$\\{[0-9]+:((?:[^}\\\\]|\\\\.)*)}", "$1")
                .replaceAll("(?<!\\\\)\\$[0-9]+", "")
                .replace("\\$", "$");
    }

    private Path brokenCase() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("facts/c"));
        for (Path file : SchemaCommandTest.yaml(BROKEN.resolve("facts/c"))) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        Files.writeString(folder.resolve("notes.yml"), "");
        return folder;
    }

    private static List<String> matched(String line) {
        List<String> found = new ArrayList<>();
        try {
            read("tasks.json").get("tasks").get(0).get("problemMatcher").forEach(matcher -> {
                JsonNode pattern = matcher.get("pattern");
                Matcher match =
                        Pattern.compile(pattern.get("regexp").asString()).matcher(line);
                if (match.find()) {
                    found.add(group(match, pattern, "file", "") + ":" + group(match, pattern, "line", "0") + ":"
                            + group(match, pattern, "column", "0") + ": " + group(match, pattern, "code", "") + " "
                            + group(match, pattern, "message", ""));
                    assertThat(group(match, pattern, "severity", "")).isEqualTo("error");
                }
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static String group(Matcher match, JsonNode pattern, String name, String otherwise) {
        String text = pattern.has(name) ? match.group(pattern.get(name).asInt()) : null;
        return text == null ? otherwise : text;
    }

    private static String problem(JsonNode p) {
        return p.get("file").asString() + ":" + p.get("line").asInt() + ":"
                + p.get("column").asInt() + ": " + p.get("code").asString() + " "
                + p.get("message").asString();
    }

    private static JsonNode read(String file) throws IOException {
        return WITH_COMMENTS.readTree(Files.readString(FOLDER.resolve(file)));
    }

    private String printed() {
        String text = out.toString();
        out.getBuffer().setLength(0);
        return text;
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
    }
}
