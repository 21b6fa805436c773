package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.batch.BatchResult;
import org.mandate.batch.BatchSummary;
import org.mandate.batch.CaseEntry;
import org.mandate.batch.CaseState;
import org.mandate.batch.Manifest;
import org.mandate.batch.RunInputs;
import org.mandate.testing.GeneratedCases;

/** The reports that a batch writes, and what it exits with. */
final class BatchReportsTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void cases() throws IOException {
        GeneratedCases.write(folder, 2, 7);
    }

    @Test
    void writesEachFormatInTheLanguageAsked() throws IOException {
        assertThat(batch("--format", "md,html,pdf,brief", "--lang", "fr"))
                .as(err.toString())
                .isZero();

        Path one = folder.resolve("out/case-00001");
        try (var files = Files.list(one)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("decision.json", "report.md", "report.html", "report.pdf", "brief.pdf");
        }
        assertThat(one.resolve("report.md")).content().contains("Confiance de l'analyse", "Non examiné");
        assertThat(one.resolve("report.html")).content().contains("<html lang=\"fr\"");
        try (PDDocument brief = Loader.loadPDF(Files.readAllBytes(one.resolve("brief.pdf")));
                PDDocument report = Loader.loadPDF(Files.readAllBytes(one.resolve("report.pdf")))) {
            assertThat(brief.getNumberOfPages()).isBetween(1, 2);
            assertThat(report.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(folder.resolve("out/index.html")).content().contains("href=\"case-00001/report.html\"");
        assertThat(rank("case-00001", "--format", "md", "--lang", "fr")).isZero();
        assertThat(one.resolve("report.md")).hasSameTextualContentAs(folder.resolve("alone/case-00001/report.md"));

        assertThat(batch("--format", "md,html,pdf,brief", "--resume")).isZero();
        assertThat(one.resolve("report.md")).content().contains("Analytic confidence");
    }

    @Test
    void saysHowFirmEachRecommendationIs() throws IOException {
        Path views = Files.createDirectories(folder.resolve("facts/case-00002/perspectives"));
        Files.writeString(views.resolve("host.yaml"), "holder: The host\nwhi: it is as it is\n");
        assertThat(batch("--firm", "--format", "md")).isEqualTo(1);

        assertThat(folder.resolve("out/case-00002/problems.txt")).content().contains("unknown-field", "maybe: why");
        assertThat(folder.resolve("out/case-00001/report.md")).content().doesNotContain("Not tested: run");
        assertThat(batch("--format", "md", "--resume")).as(err.toString()).isZero();
        assertThat(folder.resolve("out/case-00001/report.md")).content().contains("Not tested: run");
    }

    @Test
    void refusesALanguageItHasNot() {
        assertThat(batch("--lang", "de")).isEqualTo(2);
        assertThat(err.toString()).contains("--lang").contains("fr");
    }

    @Test
    void aFaultOfTheProgramOutdoesCasesThatAreBad() {
        assertThat(BatchCommand.code(result(CaseState.BAD), List.of())).isEqualTo(1);
        assertThat(BatchCommand.code(result(CaseState.FAULT, CaseState.BAD), List.of()))
                .isEqualTo(3);
        assertThat(BatchCommand.code(result(), List.of())).isZero();
    }

    private static BatchResult result(CaseState... states) {
        List<CaseEntry> entries = new ArrayList<>();
        for (CaseState state : states) {
            entries.add(new CaseEntry(
                    "case-" + entries.size(), state, new TreeMap<>(), new TreeMap<>(), null, null, 1, "a problem"));
        }
        RunInputs run = new RunInputs("tool", "engine", "aa", "bb", List.of(), new TreeMap<>(), null);
        return new BatchResult(
                new Manifest(Manifest.FORMAT, run, entries),
                new BatchSummary(List.of(), List.of(), List.of(), List.of()));
    }

    private int batch(String... more) {
        return run("batch", folder.resolve("facts").toString(), "out", more);
    }

    private int rank(String id, String... more) {
        return run("rank", folder.resolve("facts").resolve(id).toString(), "alone", more);
    }

    private int run(String command, String cases, String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                cases,
                "--seeds",
                folder.resolve("seeds").toString(),
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Main.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }
}
