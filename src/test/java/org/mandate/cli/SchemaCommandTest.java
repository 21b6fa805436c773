package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.facts.FileSchema;
import org.mandate.testing.EditorSchemas;
import org.mandate.testing.Golden;

/** The schemas are checked in as they are made, take what the program takes, and refuse what they can know is wrong. */
final class SchemaCommandTest {

    private static final Pattern PLACE = Pattern.compile("^(\\S+\\.yaml):(\\d+):\\d+: error\\[([a-z-]+)]");

    /** What needs another file, another entry, the calendar or arithmetic to know. */
    private static final Set<String> BEYOND = Set.of(
            "case-id",
            "duplicate-id",
            "duplicate-key",
            "duplicate-test",
            "grade-mismatch",
            "hindsight",
            "later-than-known",
            "mixed-holders",
            "mixed-priorities",
            "no-such-case",
            "place-order",
            "range-order",
            "same-fact",
            "same-key-and-date",
            "same-version",
            "several-missions",
            "unknown-claim",
            "unknown-id",
            "unknown-option",
            "unknown-rule",
            "unknown-source",
            "unknown-threshold",
            "variant-of-variant",
            "weight-sum");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static List<FileSchema> schemas() {
        return SchemaCommand.all();
    }

    static List<Path> ours() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("facts", "seeds", "rules", "src/test/resources/facts-good")) {
            files.addAll(yaml(Path.of(folder)));
        }
        files.addAll(yaml(Path.of("src/test/resources/ruletests/tiny")));
        // Nothing cites it, so nothing reads it.
        files.removeIf(file -> file.endsWith("uncited.yaml"));
        return files;
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaIsCheckedInAsItIsMade(FileSchema schema) {
        Golden.matches(EditorSchemas.FOLDER.resolve(schema.fileName()), schema.json());
    }

    @Test
    void nothingElseIsCheckedInBesideThem() throws IOException {
        try (Stream<Path> files = Files.list(EditorSchemas.FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            schemas().stream().map(FileSchema::fileName).toList());
        }
    }

    @Test
    void everyFieldSaysWhatItIs() {
        assertThat(schemas()).allSatisfy(s -> assertThat(s.json()).doesNotContain("\"description\" : \"\""));
        assertThat(SchemaCommand.all().get(1).json())
                .contains("false where it is said to be final", "US dollars a year", "\"maximum\" : 1\n")
                .contains("\"dependentRequired\" : {\n        \"civiliansKilled\" : [ \"months\" ]");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatTheProgramTakesIsNotRefused(Path file) {
        assertThat(EditorSchemas.slips(file, schemaFor(file))).isEmpty();
    }

    @Test
    void ourFilesTellEditorsTheirSchema() throws IOException {
        for (String folder : List.of("facts", "seeds", "rules")) {
            for (Path file : yaml(Path.of(folder))) {
                Path schema = EditorSchemas.FOLDER.resolve(schemaFor(file) + ".schema.json");
                Path relative = file.resolveSibling(".").normalize().relativize(schema);
                assertThat(Files.readAllLines(file).get(0))
                        .as(file.toString())
                        .isEqualTo("# yaml-language-server: $schema=" + relative);
            }
        }
    }

    @Test
    void whatIsWrongIsRefusedOnItsLine() throws IOException {
        List<String> missed = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("src/test/resources"))) {
            for (Path said : all.filter(f -> f.toString().matches(".*(facts-bad|ruletests).*/expected(-errors)?\\.txt"))
                    // Slips of YAML itself are for the editor's own reader.
                    .filter(f -> !f.toString().contains("/yaml-"))
                    .sorted()
                    .toList()) {
                missed.addAll(missed(said));
            }
        }
        // A day that the calendar does not have, an option that names itself, a number beside another one, 1e3.
        assertThat(missed)
                .containsExactly(
                        "dates/facts/c/h.yaml:2 bad-date",
                        "misspelt/facts/c/x.yaml:5 invalid-field",
                        "options/facts/c/options.yaml:6 invalid-field",
                        "refused-by-the-record/facts/c/f.yaml:6 invalid-field",
                        "settings/rules/settings.yaml:4 invalid-field",
                        "wrong-kinds/facts/c/f.yaml:4 wrong-kind",
                        "bad/host.test.yaml:11 invalid-field");
    }

    /** Slips of expected errors on whose line the schema says nothing. */
    private static List<String> missed(Path said) throws IOException {
        List<String> missed = new ArrayList<>();
        for (String line : Files.readAllLines(said)) {
            Matcher place = PLACE.matcher(line);
            if (place.find() && !BEYOND.contains(place.group(3))) {
                Path file = said.resolveSibling(place.group(1).replaceFirst("^bad/", ""));
                int number = Integer.parseInt(place.group(2));
                if (EditorSchemas.slips(file, schemaFor(file)).stream().noneMatch(s -> s.line() == number)) {
                    missed.add(said.getName(said.getNameCount() - 2) + "/"
                            + place.group(1).replaceFirst("^bad/", "") + ":" + number + " " + place.group(3));
                }
            }
        }
        return missed;
    }

    @Test
    void withoutANameTheyAreListed() {
        assertThat(run("schema")).isZero();
        assertThat(out.toString()).contains("case ", "facts/*/case.yaml", "rule-test ");
    }

    @Test
    void oneIsPrintedAndAnUnknownOneRefusedKindly() {
        assertThat(run("schema", "seed")).isZero();
        assertThat(out.toString()).startsWith("{\n").endsWith("}\n").contains("in our words");
        assertThat(run("schema", "seeds")).isEqualTo(2);
        assertThat(err.toString()).contains("seeds: error[unknown-schema]", "maybe: seed");
    }

    @Test
    void allAreWrittenIntoAFolder(@TempDir Path folder) throws IOException {
        assertThat(run("schema", "--out", folder.resolve("deep/er").toString())).isZero();
        for (FileSchema schema : schemas()) {
            assertThat(folder.resolve("deep/er").resolve(schema.fileName())).hasContent(schema.json());
        }
    }

    /** The schema for a file, by where it stands, as the list of the command says. */
    static String schemaFor(Path file) {
        String path = file.toString().replace('\\', '/');
        if (path.endsWith(".test.yaml")) {
            return "rule-test";
        } else if (path.endsWith("/settings.yaml")) {
            return "settings";
        } else if (path.contains("/seeds/") || path.startsWith("seeds/")) {
            return "seed";
        } else if (path.contains("/perspectives/")) {
            return "perspective";
        }
        return path.endsWith("/case.yaml") ? "case" : "facts";
    }

    static Set<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
