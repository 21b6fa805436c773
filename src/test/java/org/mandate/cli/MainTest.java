package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.report.ReportFormat;
import org.mandate.report.ReportInput;
import org.mandate.testing.SampleDecision;

/** Exit codes and streams, without a process of its own. */
final class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpAndVersionGoToStdout() {
        assertThat(run("--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(run("rank", "--help")).isZero();
        assertThat(out.toString()).contains("rank", "mandate 0.1.0", "Examples:");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void badUsageIsTwoWithASuggestion() {
        assertThat(run("rnak")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("rank")).isEqualTo(2);
        assertThat(run("rank", "mali-2023", "--jsn")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("maybe: rank", "maybe: --json", "'mandate rank --help' says more");
    }

    @Test
    void aBadDateIsSaidInWords() {
        assertThat(run("rank", "mali-2023", "--as-known-on", "27.1.2023")).isEqualTo(2);
        assertThat(err.toString()).contains("'27.1.2023' is no date: write it like 2023-01-27");
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void everyWrongCaseIsNamed() {
        assertThat(run("rank", "no-such-one", "no-such-two")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("no-such-one", "no-such-two")
                .endsWith("2 problems" + System.lineSeparator());
    }

    @Test
    void wrongInputIsTwoAndCounted() {
        InvalidInput wrong = new InvalidInput(List.of(Diagnostic.ofFile("facts/a.yaml", "empty", "is empty")));
        assertThat(Failures.code(wrong, new PrintWriter(err, true))).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("facts/a.yaml: error[empty]: is empty", "1 problem");
    }

    @Test
    void anyOtherThrowableIsAFaultOnOneLine() {
        for (Throwable fault : List.of(new IllegalStateException("boom"), new StackOverflowError())) {
            err.getBuffer().setLength(0);
            assertThat(Failures.code(fault, new PrintWriter(err, true))).isEqualTo(3);
            assertThat(err.toString().lines())
                    .singleElement()
                    .asString()
                    .startsWith("mandate: internal fault: " + fault.getClass().getSimpleName())
                    .contains("details in ");
        }
    }

    @Test
    void recordsAreWrittenWholeAndReadableByOthers(@TempDir Path folder) throws Exception {
        RecordFiles.write(folder, List.of(ReportInput.of(SampleDecision.record())), List.of(ReportFormat.JSON));
        RecordFiles.write(folder, List.of(ReportInput.of(SampleDecision.record())), List.of(ReportFormat.JSON));
        Path written = folder.resolve("sample/decision.json");
        assertThat(folder.resolve("sample")).isDirectoryContaining(written::equals);
        try (var files = Files.list(folder.resolve("sample"))) {
            assertThat(files).containsExactly(written);
        }
        Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(ordinary));
        assertThat(Files.getPosixFilePermissions(written)).contains(PosixFilePermission.OWNER_READ);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
