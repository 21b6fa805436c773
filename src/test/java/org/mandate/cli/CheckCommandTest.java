package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.rules.checks.Check;
import org.mandate.rules.checks.Checks;

/** What {@code mandate check} looks at, says and returns. */
final class CheckCommandTest {

    private static final String SEED = "title: T\npublisher: P\ndate: 2023-01-01\nreliability: B\nwhy: w\n"
            + "claims:\n  c1: {text: t, at: page 1, kind: FACT}\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path root;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(root.resolve("rules"));
        Files.createDirectories(root.resolve("facts"));
        Files.createDirectories(root.resolve("seeds"));
    }

    @Test
    void ourOwnRulesFactsAndSeedsAreSilent() {
        assertThat(run("check")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyCheckIsListed() {
        assertThat(run("check", "--list")).isZero();
        assertThat(out.toString().lines().map(l -> l.substring(0, l.indexOf(' '))))
                .containsExactlyElementsOf(
                        Checks.all().stream().map(Check::name).toList());
    }

    @Test
    void badUsageIsTwo() {
        assertThat(run("check", root.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run("check", root.toString())).isEqualTo(2);
        assertThat(run("check", "--format", "xml")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("no-such-path", "neither a rule folder, nor a case", "xml");
    }

    @Test
    void aSeedThatNoCaseCitesIsReadAsWell() throws IOException {
        Files.writeString(root.resolve("seeds/good.yaml"), SEED);
        Files.writeString(root.resolve("seeds/bad.yaml"), SEED.replace("kind: FACT", "kind: FACTS"));

        assertThat(run("check", root.resolve("seeds").toString())).isEqualTo(1);
        assertThat(out.toString()).startsWith("seeds/bad.yaml:7:").contains("maybe: FACT");
        assertThat(err.toString()).isEqualTo("1 problem\n");
    }

    @Test
    void ofOneFileOnlyItsProblemsAreSaid() throws IOException {
        Files.writeString(root.resolve("seeds/good.yaml"), SEED);
        Files.writeString(root.resolve("seeds/bad.yaml"), SEED.replace("kind: FACT", "kind: FACTS"));

        assertThat(run("check", root.resolve("seeds/good.yaml").toString())).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualTo("1 more in other files: mandate check\n");
    }

    @Test
    void aFolderOfCasesIsEveryFolderInIt() {
        assertThat(run("check", "src/test/resources/facts-bad/no-case-file/facts"))
                .isEqualTo(2);
        assertThat(run("check", "src/test/resources/facts-bad/no-case-file/facts/c"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("error[no-case-file]");
    }

    @Test
    void rulesAndSettingsAreCheckedTogether() throws IOException {
        Files.writeString(root.resolve("rules/host.drl"), "package rules\nrule \"Open\" when Site( then end\n");

        assertThat(run("check", root.resolve("rules/host.drl").toString())).isEqualTo(1);
        assertThat(out.toString()).startsWith("rules/host.drl:2:").contains("error[syntax]");
        assertThat(err.toString()).contains("1 more in other files");
    }

    @Test
    void testsOfARuleThatDoesNotParseNameARuleAllTheSame() throws IOException {
        Files.copy(Path.of("rules/settings.yaml"), root.resolve("rules/settings.yaml"));
        Files.writeString(root.resolve("rules/host.drl"), "package rules\nrule \"Open\" when Site( then end\n");
        Files.writeString(
                root.resolve("rules/host.test.yaml"),
                "- name: not open\n  given: {Site: []}\n  expect: {none: {rules: [Open]}}\n");

        assertThat(run("check", root.resolve("rules").toString(), "--seeds", "seeds"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("error[syntax]").doesNotContain("error[unknown-rule]");
    }

    @Test
    void aFileFarTooLargeIsRefusedUnread() throws IOException {
        Files.writeString(root.resolve("rules/host.drl"), "// rules\n".repeat(600_000));

        assertThat(run("check", root.resolve("rules").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("rules/host.drl: error[too-large]: the file is larger than 4 MiB");
    }

    @Test
    void programsGetADocumentEvenWhereAllIsWell() throws IOException {
        Files.writeString(root.resolve("seeds/good.yaml"), SEED);
        String seeds = root.resolve("seeds").toString();

        assertThat(run("check", "--format", "json", seeds)).isZero();
        assertThat(run("check", "--format", "sarif", seeds)).isZero();
        assertThat(out.toString()).contains("\"problems\" : [ ]", "\"version\" : \"2.1.0\"", "unknown-field");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
