package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.testing.EditorSchemas;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;

/** A new case checks and ranks as it is written, and its first report says what to find out. */
final class NewCaseCommandTest {

    private static final List<String> ANSWERS = List.of(
            "--mission",
            "UNX",
            "--country",
            "Côte d'Ivoire",
            "--mandate-ends",
            "2025-06-30",
            "--review-date",
            "2025-05-15");

    @TempDir
    private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectory(root.resolve("facts"));
        Files.createDirectory(root.resolve("seeds"));
    }

    @Test
    void itChecksAndRanksAtOnce() {
        assertThat(create("new-one", ANSWERS)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("wrote ", "case.yaml", "new-one-start.yaml");
        String folder = root.resolve("facts/new-one").toString();
        out.getBuffer().setLength(0);
        assertThat(run("check", folder, "--seeds", seeds())).isZero();
        assertThat(run("check", seeds())).isZero();
        assertThat(run("fmt", "--check", folder, seeds())).as(out.toString()).isZero();
        assertThat(run("rank", folder, "--seeds", seeds())).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("UNX, Côte d'Ivoire: How should UNX go on?", "What is missing most")
                .contains("what the host government says to a reduced footprint is not known");
    }

    @Test
    void whatItCouldNotKnowIsUnknown() throws IOException {
        assertThat(create("new-one", ANSWERS)).isZero();
        CaseFile file = new CaseReader(root, root.resolve("seeds")).read(root.resolve("facts/new-one"));
        assertThat(file.entries())
                .allSatisfy(e -> assertThat(e.stated().context()).isTrue());
        assertThat(file.entries())
                .allSatisfy(e -> assertThat(e.stated().evidence().assumed()).isTrue());
        assertThat(file.priorities()).extracting(p -> p.criterion()).containsExactlyInAnyOrder(Criterion.values());
        String text = written("new-one");
        assertThat(Fact.class.getPermittedSubclasses())
                .allSatisfy(type -> assertThat(text).containsPattern("\\b" + type.getSimpleName() + "\\b"));
        assertThat(text).doesNotContainPattern("\\{[A-Za-z_:-]+}");
    }

    @Test
    void editorsTakeItAsItIs() throws IOException {
        assertThat(create("new-one", ANSWERS)).isZero();
        for (Path file : SchemaCommandTest.yaml(root)) {
            assertThat(EditorSchemas.slips(file, SchemaCommandTest.schemaFor(file)))
                    .as(file.toString())
                    .isEmpty();
            assertThat(Files.readAllLines(file).get(0)).startsWith("# yaml-language-server: $schema=../");
        }
    }

    @Test
    void onlyWhatWasOfferedIsOnTheTable() {
        assertThat(create("new-one", ANSWERS, "--offered", "WITHDRAW,MAINTAIN")).isZero();
        CaseFile file = new CaseReader(root, root.resolve("seeds")).read(root.resolve("facts/new-one"));
        Map<OptionKind, Boolean> onTable = file.entries().stream()
                .filter(e -> e.type() == Option.class)
                .map(e -> (Option) e.stated())
                .collect(Collectors.toMap(Option::kind, Option::onTable));
        assertThat(onTable).containsOnlyKeys(OptionKind.values());
        assertThat(Arrays.stream(OptionKind.values()).filter(k -> onTable.getOrDefault(k, false)))
                .containsExactly(OptionKind.MAINTAIN, OptionKind.WITHDRAW);
    }

    @ParameterizedTest
    @CsvSource({
        "Mali-2025, bad-name, mali-2025",
        "facts/mali, bad-name, mali",
        "../mali, bad-name, mali",
        "mali 2025, bad-name, mali-2025",
        "nul, bad-name, nul-case",
        "rule-test, bad-name, rule-test-case",
        "taken, exists-already,",
        "seeded, exists-already,"
    })
    void aNameThatCannotBeIsRefused(String name, String code, String maybe) throws IOException {
        Files.createDirectory(root.resolve("facts/taken"));
        Files.writeString(root.resolve("seeds/seeded-start.yaml"), "");
        assertThat(create(name, ANSWERS)).isEqualTo(2);
        assertThat(err.toString())
                .contains("command line:1:1", ": error[" + code + "]")
                .doesNotContain("Exception");
        assertThat(err.toString()).contains(maybe == null ? "already" : "maybe: " + maybe + "\n");
        assertThat(root.resolve("facts")).isDirectoryNotContaining("glob:**/" + "mali*");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceAndNothingWritten() {
        assertThat(create("new-one", List.of("--country", "Mali\nNiger"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("--mission is needed: acronym", "--mandate-ends is needed", "--review-date is needed")
                .contains("--country must be words on one line", "4 problems");
        assertThat(root.resolve("facts")).isEmptyDirectory();
        assertThat(root.resolve("seeds")).isEmptyDirectory();
    }

    @Test
    void questionsAreAskedAgainUntilAnAnswerCanBeUsed() {
        StringWriter screen = new StringWriter();
        Questions questions = new Questions(
                new StringReader("\nUNX\nMali\nPOLITCAL\nPOLITICAL\n30.6.2025\n2025-06-30\n2025-05-15\n\n\n\n"),
                new PrintWriter(screen));
        Map<String, String> answers = new NewCaseAnswers().read(questions);
        assertThat(answers)
                .containsEntry("mission", "'UNX'")
                .containsEntry("kind", "POLITICAL")
                .containsEntry("mandateEnds", "2025-06-30")
                .containsEntry("host", "'the government of Mali'")
                .containsEntry("question", "'How should UNX go on?'");
        assertThat(screen.toString())
                .contains(
                        "this is needed",
                        "one of MULTIDIMENSIONAL",
                        "'30.6.2025' is no date: write it like 2023-01-27");
    }

    private int create(String name, List<String> answers, String... more) {
        List<String> all = Stream.of(List.of("new", "case", name), answers, List.of(more))
                .flatMap(List::stream)
                .collect(Collectors.toList());
        all.addAll(List.of("--facts", root.resolve("facts").toString(), "--seeds", seeds()));
        return run(all.toArray(new String[0]));
    }

    private String seeds() {
        return root.resolve("seeds").toString();
    }

    private String written(String name) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : SchemaCommandTest.yaml(root.resolve("facts").resolve(name))) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
