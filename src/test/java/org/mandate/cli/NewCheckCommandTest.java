package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandate.testing.Program;

/** A new check compiles as it is written, reports its bad rule at its place, and leaves its good one alone. */
final class NewCheckCommandTest {

    private static final String CODE = "src/main/java/org/mandate/rules/checks";
    private static final String FILES = "src/test/resources/rule-checks/two-thresholds";

    @TempDir
    private Path checkout;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copySources() throws IOException {
        for (String folder : List.of(CODE, "docs/checks")) {
            Files.createDirectories(checkout.resolve(folder));
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, checkout.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
    }

    @Test
    void itCompilesAndReportsWhatItsFilesSay() throws IOException {
        assertThat(run("new", "check", "two-thresholds", "--sources", checkout.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("wrote " + CODE + "/TwoThresholds.java", "changed docs/checks/README.md");
        String classes = compile();
        check(classes, "--list").exits(0).outContains("two-thresholds  ");
        check(classes, checkout.resolve(FILES).resolve("bad").toString())
                .exits(1)
                .outContains(Files.readString(checkout.resolve(FILES).resolve("bad/expected-errors.txt")));
        assertThat(check(classes, checkout.resolve(FILES).resolve("good").toString())
                        .out())
                .contains("error[no-ranking]")
                .doesNotContain("two-thresholds]");
    }

    @Test
    void itHasAPageAndARowAndARuleAmongThoseThatTripEveryCheck() throws IOException {
        assertThat(run("new", "check", "two-thresholds", "--sources", checkout.toString()))
                .isZero();
        assertThat(checkout.resolve("docs/checks/two-thresholds.md"))
                .content()
                .startsWith("# two-thresholds\n\nSay in one sentence what it reports.\n\n## Avoid\n")
                .contains("\n## Prefer\n", "\n## Why\n");
        assertThat(checkout.resolve("docs/checks/README.md"))
                .content()
                .containsSubsequence(
                        "| [syntax]", "| [two-thresholds](two-thresholds.md) | Say", "| [undoes-its-ground]");
        assertThat(checkout.resolve("src/test/resources/every-check/rules/two-thresholds.drl"))
                .exists();
    }

    @ParameterizedTest
    @CsvSource({
        "TwoThresholds, bad-name, twothresholds",
        "two thresholds, bad-name, two-thresholds",
        "../two, bad-name, two",
        "override, bad-name, override-in-rules",
        "cross-product, exists-already,",
        "report, exists-already,"
    })
    void aNameThatCannotBeIsRefused(String name, String code, String maybe) {
        assertThat(run("new", "check", name, "--sources", checkout.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("error[" + code + "]")
                .contains(maybe == null ? "already" : "maybe: " + maybe);
        assertThat(checkout.resolve("src/test")).doesNotExist();
    }

    @Test
    void whereThereAreNoSourcesNothingIsWritten(@TempDir Path elsewhere) {
        assertThat(run("new", "check", "two-thresholds", "--sources", elsewhere.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("here is no checkout of Mandate's sources");
        assertThat(elsewhere).isEmptyDirectory();
    }

    private String compile() throws IOException {
        Path classes = Files.createDirectory(checkout.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-Xlint:all", "-Werror", "-parameters", "-d", classes.toString(), "-cp", classPath()));
        try (Stream<Path> files = Files.list(checkout.resolve(CODE))) {
            files.map(Path::toString)
                    .filter(f -> !f.endsWith("package-info.java"))
                    .forEach(arguments::add);
        }
        StringWriter said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var units = compiler.getStandardFileManager(null, null, null)
                .getJavaFileObjectsFromStrings(arguments.subList(8, arguments.size()));
        assertThat(compiler.getTask(said, null, null, arguments.subList(0, 8), null, units)
                        .call())
                .as(said.toString())
                .isTrue();
        return classes.toString();
    }

    /** Another process, in which the new classes stand before those of this one. */
    private Program.Result check(String classes, String argument) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String path = classes + System.getProperty("path.separator") + classPath();
        String main = Main.class.getName();
        return Program.start(
                        checkout, java, null, "-cp", path, main, "check", argument, "--rules", "rules", "--no-cache")
                .result();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
