package org.mandate.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.Settings;
import org.mandate.testing.GeneratedCases;
import org.mandate.testing.Mali;

/** A batch that stopped somewhere goes on to the very output of one that did not. */
final class ResumeTest {

    private static final int CASES = 8;

    @TempDir
    private Path folder;

    private Path facts;
    private final TreeSet<String> made = new TreeSet<>();

    @BeforeEach
    void cases() throws IOException {
        GeneratedCases.write(folder, CASES, 2);
        facts = folder.resolve("facts");
        Files.writeString(facts.resolve("case-00004/host.yaml"), "HostPosition:\n  - {id: x, stanse: DOUBTS}\n");
    }

    @Test
    void whatIsUnchangedIsKeptAndAllElseIsMadeAnew() throws IOException {
        run("out", false);
        SortedMap<String, String> before = tree("out");
        assertThat(run("out", true)).as("all but the bad one are kept").containsExactly("case-00004");

        Files.writeString(folder.resolve("out/case-00001/decision.json"), "{}");
        Files.delete(folder.resolve("out/case-00002/decision.json"));
        Files.writeString(folder.resolve("out/case-00003/more.txt"), "from elsewhere");
        append(facts.resolve("case-00005/host.yaml"), "# a remark\n");
        assertThat(run("out", true))
                .containsExactly("case-00001", "case-00002", "case-00003", "case-00004", "case-00005");
        assertThat(tree("out").get("case-00001/decision.json")).isEqualTo(before.get("case-00001/decision.json"));
        assertThat(tree("out").get("case-00005/decision.json")).isNotEqualTo(before.get("case-00005/decision.json"));

        append(folder.resolve("seeds/source-1.yaml"), "# a remark\n");
        assertThat(run("out", true)).as("cases that cite it").hasSizeGreaterThan(1);
    }

    @Test
    void otherSettingsMakeAllAnew() throws IOException {
        run("out", false);
        Settings settings = Mali.settings();
        Settings other = new Settings(settings.method(), settings.thresholds(), "another");
        made.clear();
        Batch.run(plan("out", true), Mali.rulebook(), other, listener());
        assertThat(made).hasSize(CASES);
    }

    @Test
    void aCaseThatIsGoneLeavesNothing() throws IOException {
        run("out", false);
        Files.createDirectories(folder.resolve("out/notes"));
        Files.writeString(folder.resolve("out/notes/mine.txt"), "mine");
        Files.move(facts.resolve("case-00008"), folder.resolve("case-00008"));
        run("out", true);
        assertThat(folder.resolve("out/case-00008")).doesNotExist();
        assertThat(folder.resolve("out/notes/mine.txt")).exists();
        assertThat(tree("out").get("index.csv")).doesNotContain("case-00008");
    }

    /** As if killed: from every state in which the files of a run can be, cut at random, the end is the same. */
    @Test
    void fromAnyTornStateTheEndIsTheSame() throws IOException {
        run("whole", false);
        SortedMap<String, String> whole = tree("whole");
        Random random = new Random(5);
        for (int round = 0; round < 6; round++) {
            String out = "torn-" + round;
            run(out, false);
            tear(folder.resolve(out), random);
            run(out, true);
            assertThat(tree(out)).as("round " + round).isEqualTo(whole);
        }
    }

    @Test
    void whatCannotBeWrittenStopsTheRunAndCanBeResumed() throws IOException {
        int[] left = {3};
        CaseOutput full = new ChangedOutput((record, files) -> {
            if (left[0]-- == 0) {
                remove(folder.resolve("out"));
            }
        });
        BatchPlan plan =
                new BatchPlan(List.of(facts), folder.resolve("seeds"), folder.resolve("out"), full, 1, false, null);
        assertThatThrownBy(() -> Batch.run(plan, Mali.rulebook(), Mali.settings(), BatchProgress.none()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.diagnostics())
                                .singleElement()
                                .extracting(Diagnostic::message)
                                .asString()
                                .contains(
                                        "cannot be written (the folder is gone)",
                                        "of 8 cases are done, and --resume goes on"));
        assertThat(folder.resolve("out/manifest.json")).doesNotExist();
    }

    @Test
    void aFolderThatIsNoBatchIsNotResumed() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/letter.txt"), "dear all");
        assertThatThrownBy(() -> run("mine", true)).isInstanceOf(InvalidInput.class);
        assertThat(tree("mine")).containsOnlyKeys("letter.txt");
    }

    /** Files of a run that did not end: no index, a journal of some cases whose last line is cut, halves of others. */
    private static void tear(Path out, Random random) throws IOException {
        Manifest manifest = Objects.requireNonNull(
                ManifestJson.read(Files.readString(out.resolve("manifest.json")), Manifest.class));
        StringBuilder journal = new StringBuilder(ManifestJson.line(manifest.run())).append('\n');
        for (CaseEntry entry : manifest.cases()) {
            switch (random.nextInt(4)) {
                case 0 -> journal.append(ManifestJson.line(entry)).append('\n');
                case 1 -> remove(out.resolve(entry.id()));
                case 2 -> Files.move(out.resolve(entry.id()), out.resolve(".part-" + entry.id()));
                default -> {
                    // Written, but not yet noted.
                }
            }
        }
        String cut = journal.substring(0, journal.length() - random.nextInt(60));
        Files.writeString(out.resolve(".journal"), cut);
        for (String name : List.of("index.html", "index.csv", "manifest.json")) {
            if (random.nextBoolean()) {
                Files.delete(out.resolve(name));
            }
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }

    /** Ids of the cases that were made anew. */
    private List<String> run(String out, boolean resume) {
        made.clear();
        Batch.run(plan(out, resume), Mali.rulebook(), Mali.settings(), listener());
        return new ArrayList<>(made);
    }

    private BatchPlan plan(String out, boolean resume) {
        return new BatchPlan(
                List.of(facts), folder.resolve("seeds"), folder.resolve(out), CaseOutput.json(), 2, resume, null);
    }

    private BatchProgress listener() {
        return new BatchProgress() {
            @Override
            public void found(int count) {
                assertThat(count).isPositive();
            }

            @Override
            public void done(CaseEntry entry, List<Diagnostic> problems, boolean kept) {
                if (!kept) {
                    made.add(entry.id());
                }
            }
        };
    }

    private SortedMap<String, String> tree(String out) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve(out))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.resolve(out).relativize(file).toString();
                tree.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return tree;
    }
}
