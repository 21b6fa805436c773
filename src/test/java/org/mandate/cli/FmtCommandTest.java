package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written only when they differ, never when they cannot be read, and never with --check. */
final class FmtCommandTest {

    private static final String UNTIDY = "HostAct:\n- act:   EXPULSION  # why\n  id: a\n";
    private static final String TIDY = "HostAct:\n  - id: a\n    act: EXPULSION  # why\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void whatDiffersIsWrittenAndNamed() throws IOException {
        Path untidy = write("facts/x/host.yaml", UNTIDY);
        write("facts/x/other.yaml", TIDY);
        assertThat(run(folder.toString())).isZero();
        assertThat(Files.readString(untidy)).isEqualTo(TIDY);
        assertThat(out.toString()).endsWith("facts/x/host.yaml\n").doesNotContain("other");
        assertThat(run("--check", folder.toString())).isZero();
    }

    @Test
    void checkNamesFilesAndWritesNothing() throws IOException {
        Path untidy = write("facts/x/host.yaml", UNTIDY);
        Path windows = write("facts/x/other.yaml", TIDY.replace("\n", "\r\n"));
        assertThat(run("--check", folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("facts/x/host.yaml"),
                        line -> assertThat(line).endsWith("facts/x/other.yaml"));
        assertThat(Files.readString(untidy)).isEqualTo(UNTIDY);
        assertThat(Files.readString(windows)).contains("\r\n");
    }

    @Test
    void whatCannotBeReadIsLeftAloneAndTheRestWritten() throws IOException {
        Path broken = write("facts/x/broken.yaml", "HostAct:\n  - id: a\n   act: b\n");
        Path rule = write("rules/broken.drl", "package rules\nrule \"x\"\nwhen\n Mission(\nthen\nend\n");
        Path untidy = write("facts/x/host.yaml", UNTIDY);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("facts/x/broken.yaml:3:", "rules/broken.drl:4:", "2 problems")
                .doesNotContain("Exception");
        assertThat(Files.readString(broken)).contains("\n   act");
        assertThat(Files.readString(rule)).contains("\n Mission");
        assertThat(Files.readString(untidy)).isEqualTo(TIDY);
    }

    @Test
    void aPathThatIsNotThereOrOfNoSuchKindIsSaid() throws IOException {
        Path text = write("notes.txt", "x");
        assertThat(run(text.toString(), "no-such-case")).isEqualTo(2);
        assertThat(err.toString())
                .contains("is neither a folder nor a file that ends in .drl or .yaml")
                .contains("there is no such file or folder, and no case of that name");
    }

    @Test
    void hiddenFilesAreNobodysBusiness() throws IOException {
        write("facts/.git/host.yaml", UNTIDY);
        assertThat(run("--check", folder.toString())).isZero();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        return Files.writeString(file, text);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("fmt"));
        all.addAll(List.of(arguments));
        return Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }
}
