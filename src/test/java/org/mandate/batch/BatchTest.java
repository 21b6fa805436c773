package org.mandate.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.decision.DecisionJson;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.ranking.Ranker;
import org.mandate.testing.GeneratedCases;
import org.mandate.testing.Mali;

/** A batch of good and bad cases: what it writes, and what it does not. */
final class BatchTest {

    @TempDir
    private Path folder;

    private Path facts;

    @BeforeEach
    void cases() throws IOException {
        GeneratedCases.write(folder, 6, 1);
        facts = folder.resolve("facts");
    }

    @Test
    void eachCaseGetsTheRecordThatRankingItAloneGives() throws IOException {
        BatchResult result = run("out", 2, facts);

        assertThat(result.bad()).isZero();
        CaseFile file = new CaseReader(null, folder.resolve("seeds")).read(facts.resolve("case-00003"));
        String alone = DecisionJson.write(new Ranker(Mali.rulebook(), Mali.settings()).rank(file, file.reviewDate()));
        assertThat(out("out", "case-00003/decision.json")).isEqualTo(alone);
        CaseEntry entry = result.manifest().cases().get(2);
        assertThat(entry.outputs()).containsEntry("decision.json", Sha256.of(alone.getBytes(StandardCharsets.UTF_8)));
        assertThat(out("out", "index.csv").lines()).hasSize(7);
        assertThat(out("out", "index.html")).contains("<a href=\"case-00003/decision.json\">case-00003</a>");
        assertThat(tree("out").keySet()).noneMatch(name -> name.contains("journal") || name.contains(".part"));
    }

    @Test
    void sameBytesForAnyNumberOfJobsAndOrderOfFolders() throws IOException {
        Files.writeString(facts.resolve("case-00002/host.yaml"), "HostPosition:\n  - {id: x, stanse: DOUBTS}\n");
        Path one = facts.resolve("case-00001");
        run("one", 1, facts, one);
        run("eight", 8, one, facts.resolve("case-00005"), facts);

        assertThat(tree("one")).isEqualTo(tree("eight")).hasSize(10);
        assertThat(String.join("", tree("one").values())).doesNotContain(folder.toString());
    }

    @Test
    void aBadCaseIsReportedInItsPlaceAndTheOthersAreRanked() throws IOException {
        Files.writeString(facts.resolve("case-00002/host.yaml"), "HostPosition:\n  - {id: x, stanse: DOUBTS}\n");
        Files.delete(facts.resolve("case-00004/case.yaml"));
        String movement = Files.readString(facts.resolve("case-00005/movement.yaml"));
        Files.writeString(facts.resolve("case-00005/movement.yaml"), movement.replaceFirst("source-\\d+/", "sorce-1/"));
        BatchResult result = run("out", 2, facts);

        assertThat(result.bad()).isEqualTo(3);
        assertThat(out("out", "case-00002/problems.txt"))
                .contains("case-00002/host.yaml:2:13: error[unknown-field]: HostPosition has no field 'stanse'")
                .contains("maybe: stance")
                .doesNotContain(folder.toString());
        assertThat(folder.resolve("out/case-00002/decision.json")).doesNotExist();
        assertThat(out("out", "case-00004/problems.txt")).contains("no-case-file");
        assertThat(out("out", "case-00005/problems.txt"))
                .contains("unknown-source")
                .doesNotContain(folder.toString());
        assertThat(out("out", "index.html")).contains("case-00002/problems.txt", "not ranked");
        assertThat(out("out", "index.csv")).contains("case-00002,BAD,").contains("case-00006,RANKED,");
    }

    @Test
    void namesThatCannotBeToldApartOrAreReservedAreRefused() throws IOException {
        copy("case-00001", facts.resolve("Case-00001"));
        copy("case-00002", facts.resolve("con"));
        copy("case-00003", facts.resolve("index.html"));
        copy("case-00004", folder.resolve("other/case-00004"));
        copy("case-00005", facts.resolve("-rf \u202ex"));
        BatchResult result = run("out", 2, facts, folder.resolve("other"));

        assertThat(states(result))
                .contains(
                        "-rf \u202ex BAD",
                        "Case-00001 BAD",
                        "case-00001 BAD",
                        "con BAD",
                        "index.html BAD",
                        "case-00004 BAD")
                .contains("case-00002 RANKED", "case-00003 RANKED", "case-00005 RANKED");
        assertThat(folder.resolve("out/case-00001")).doesNotExist();
        assertThat(folder.resolve("out/con")).doesNotExist();
        assertThat(out("out", "index.html")).doesNotContain("\u202e").contains("[U+202E]");
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        Path elsewhere = folder.resolve("elsewhere/linked");
        copy("case-00001", elsewhere);
        Files.createSymbolicLink(facts.resolve("linked"), elsewhere);
        BatchResult result = run("out", 1, facts);

        assertThat(states(result)).contains("linked BAD");
        assertThat(out("out", "manifest.json")).contains("outside-folder");
    }

    @Test
    void whatCasesSayIsShownHarmlessly() throws IOException {
        String options = Files.readString(facts.resolve("case-00001/options.yaml"));
        String hostile = "\"=cmd|'/c calc'!A1 <script>alert(1)</script> \\u202E \\u0007" + "x".repeat(100_000) + "\"";
        Files.writeString(
                facts.resolve("case-00001/options.yaml"),
                options.replaceAll("label: \\w.*", java.util.regex.Matcher.quoteReplacement("label: " + hostile))
                        .replace("acronym: M00001", "acronym: \"+M\""));
        run("out", 1, facts);

        assertThat(out("out", "index.csv")).contains(",'+M,").doesNotContain("\u202e", "\u0007");
        assertThat(out("out", "index.html")).doesNotContain("<script>alert", "\u202e", "\u0007");
    }

    @Test
    void aCaseThatVanishesDuringTheRunIsReportedAndTheOthersAreRanked() throws IOException {
        CaseOutput vanishing = new ChangedOutput((record, files) -> {
            if (record.caseLine().id().equals("case-00001")) {
                remove(facts.resolve("case-00004"));
            }
        });
        BatchPlan plan = new BatchPlan(
                List.of(facts), folder.resolve("seeds"), folder.resolve("out"), vanishing, 1, false, null);
        BatchResult result = Batch.run(plan, Mali.rulebook(), Mali.settings(), BatchProgress.none());

        assertThat(states(result))
                .contains("case-00004 BAD", "case-00005 RANKED")
                .hasSize(6);
        assertThat(out("out", "case-00004/problems.txt")).contains("case-00004", "1 problem");
        assertThat(result.faults()).isZero();
    }

    @Test
    void whatSomebodyElseKeepsInACasesPlaceIsLeftAloneAndReported() throws IOException {
        run("out", 1, facts);
        Files.createDirectories(folder.resolve("out/case-00002/notes"));
        Files.writeString(folder.resolve("out/case-00002/notes/mine.txt"), "mine");
        remove(folder.resolve("out/case-00003"));
        Files.writeString(folder.resolve("out/case-00003"), "mine too");
        BatchPlan plan = new BatchPlan(
                List.of(facts), folder.resolve("seeds"), folder.resolve("out"), CaseOutput.json(), 2, true, null);
        BatchResult result = Batch.run(plan, Mali.rulebook(), Mali.settings(), BatchProgress.none());

        assertThat(states(result)).contains("case-00002 BAD", "case-00003 BAD", "case-00004 RANKED");
        assertThat(out("out", "case-00002/notes/mine.txt")).isEqualTo("mine");
        assertThat(out("out", "case-00003")).isEqualTo("mine too");
        assertThat(out("out", "index.csv")).contains("case-00002: error[occupied]", "case-00003: error[occupied]");
    }

    @Test
    void aFileInPlaceOfTheOutputFolderIsNamed() throws IOException {
        Files.writeString(folder.resolve("out"), "a letter");
        assertThatThrownBy(() -> run("out", 1, facts))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.diagnostics())
                                .singleElement()
                                .extracting(Diagnostic::message)
                                .isEqualTo("cannot be written (this is a file, not a folder)"));
        assertThat(out("out", "")).isEqualTo("a letter");
    }

    @Test
    void aFaultOfTheProgramInOneCaseIsToldApartAndTheOthersAreRanked() throws IOException {
        List<String> heard = new ArrayList<>();
        CaseOutput faulty = new ChangedOutput((record, files) -> {
            if (record.caseLine().id().equals("case-00003")) {
                throw new IllegalStateException("a slip of the program");
            }
        });
        BatchProgress listener = new BatchProgress() {
            @Override
            public void found(int count) {}

            @Override
            public void fault(String id, Throwable fault) {
                heard.add(id + ": " + fault.getMessage());
            }

            @Override
            public void done(CaseEntry entry, List<Diagnostic> problems, boolean kept) {}
        };
        BatchPlan plan =
                new BatchPlan(List.of(facts), folder.resolve("seeds"), folder.resolve("out"), faulty, 2, false, null);
        BatchResult result = Batch.run(plan, Mali.rulebook(), Mali.settings(), listener);

        assertThat(heard).containsExactly("case-00003: a slip of the program");
        assertThat(result.faults()).isEqualTo(1);
        assertThat(result.bad()).isEqualTo(1);
        assertThat(states(result))
                .contains("case-00003 FAULT", "case-00006 RANKED")
                .hasSize(6);
        assertThat(out("out", "case-00003/problems.txt"))
                .contains("internal-fault")
                .doesNotContain("slip");
        assertThat(folder.resolve("out/case-00003/decision.json")).doesNotExist();
    }

    @Test
    void whatIsNoFolderOfCasesIsRefusedBeforeAnythingIsWritten() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertThat(refusal("out", facts, folder.resolve("nowhere"), folder.resolve("empty")))
                .contains("no-such-folder", "no-cases");
        assertThat(refusal("facts/out", facts)).contains("output-among-cases");
        assertThat(folder.resolve("out")).doesNotExist();
        Files.createDirectories(folder.resolve("mine/notes"));
        assertThat(refusal("mine", facts)).contains("not-empty");
    }

    private String refusal(String out, Path... folders) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(() -> run(out, 1, folders))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> wrong.diagnostics().stream()
                                .map(Diagnostic::code)
                                .forEach(codes::add));
        return String.join(" ", codes);
    }

    private static List<String> states(BatchResult result) {
        return result.manifest().cases().stream()
                .map(entry -> entry.id() + " " + entry.state())
                .toList();
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String id, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(facts.resolve(id))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    private BatchResult run(String out, int jobs, Path... folders) {
        BatchPlan plan = new BatchPlan(
                List.of(folders), folder.resolve("seeds"), folder.resolve(out), CaseOutput.json(), jobs, false, null);
        return Batch.run(plan, Mali.rulebook(), Mali.settings(), BatchProgress.none());
    }

    private String out(String out, String name) throws IOException {
        return Files.readString(folder.resolve(out).resolve(name));
    }

    private SortedMap<String, String> tree(String out) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve(out))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                tree.put(folder.resolve(out).relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }
}
