package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.testing.GeneratedCases;

/**
 * The built program where it cannot write: a disk that is full, a folder that is read-only. Both are mounts that only the
 * tried process sees; where the system allows no such mounts these tests are skipped.
 */
final class SurroundingsIT {

    private static final int CASES = 40;

    @TempDir
    private Path folder;

    /** What a script left: its exit code and all it printed. */
    private record Said(int code, String text) {}

    @BeforeEach
    void cases() throws Exception {
        GeneratedCases.write(folder, CASES, 5);
        Files.createDirectories(folder.resolve("disk"));
        Files.createDirectories(folder.resolve("seen"));
        Assumptions.assumeTrue(mounts("true").code() == 0, "no mounts of one's own here");
    }

    @Test
    void onAFullDiskABatchSaysSoAndGoesOnOnceThereIsRoom() throws Exception {
        Said whole = mounts("batch --out disk/out && cp -a disk/out seen/whole");
        assertThat(whole.code()).as(whole.text()).isZero();
        Said full = mounts("mount -o remount,size=2m disk; batch --out disk/out; code=$?; cp -a disk/out seen/full;"
                + " mount -o remount,size=64m disk; batch --out disk/out --resume && cp -a disk/out seen/resumed;"
                + " exit $code");

        assertThat(full.code()).as(full.text()).isEqualTo(2);
        assertThat(full.text())
                .containsPattern("disk/out: error\\[cannot-write]: cannot be written \\(No space left on device\\);"
                        + " \\d+ of 40 cases are done, and --resume goes on from there")
                .doesNotContain("Exception", "internal fault");
        SortedMap<String, String> wanted = tree("whole");
        SortedMap<String, String> left = tree("full");
        left.keySet().removeIf(name -> name.startsWith("."));
        assertThat(left).isNotEmpty().hasSizeLessThan(CASES);
        left.forEach((name, content) -> assertThat(content).as(name).isEqualTo(wanted.get(name)));
        assertThat(tree("resumed")).isEqualTo(wanted);
    }

    @Test
    void onAFullDiskNoReportOfACaseStandsAlone() throws Exception {
        Said full = mounts("mount -o remount,size=200k disk; rank --out disk/out; code=$?; cp -a disk/out seen/full;"
                + " exit $code");

        assertThat(full.code()).as(full.text()).isEqualTo(2);
        assertThat(full.text()).contains("cannot be written (No space left on device)");
        assertThat(tree("full")).isEmpty();
    }

    @Test
    void intoAReadOnlyFolderNothingIsWritten() throws Exception {
        Files.createDirectories(folder.resolve("disk/out"));
        Said batch = mounts("mkdir disk/out; mount -o remount,ro disk; batch --out disk/out");
        assertThat(batch.code()).as(batch.text()).isEqualTo(2);
        assertThat(batch.text())
                .contains("disk/out: error[cannot-write]: cannot be written (Read-only file system)")
                .doesNotContain("--resume goes on");

        Said rank = mounts("mkdir disk/out; mount -o remount,ro disk; rank --out disk/out");
        assertThat(rank.code()).as(rank.text()).isEqualTo(2);
        assertThat(rank.text()).contains("error[cannot-write]").doesNotContain("Exception");
    }

    @Test
    void whatDoesNotReachAFileIsNotPassedOffAsDone() throws Exception {
        Said rank = mounts("rank --json > /dev/full");
        assertThat(rank.code()).isEqualTo(2);
        assertThat(rank.text()).isEqualTo("mandate: the output cannot be written (No space left on device)\n");
    }

    /** Runs lines of shell with a small disk mounted, in which {@code batch} and {@code rank} are those of the program. */
    private Said mounts(String lines) throws IOException, InterruptedException {
        String mandate = Path.of("mandate").toAbsolutePath().toString();
        String script = "set -u; mount -t tmpfs -o size=64m disk disk || exit 77\n"
                + "batch() { '" + mandate + "' batch facts --seeds seeds \"$@\"; }\n"
                + "rank() { '" + mandate + "' rank facts/case-00001 --seeds seeds \"$@\"; }\n" + lines + "\n";
        File text = folder.resolve("said.txt").toFile();
        Process process = new ProcessBuilder(List.of("unshare", "--mount", "--map-root-user", "sh", "-c", script))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(text)
                .start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).as("ends").isTrue();
        return new Said(process.exitValue(), Files.readString(text.toPath(), StandardCharsets.UTF_8));
    }

    private SortedMap<String, String> tree(String seen) throws IOException {
        Path root = folder.resolve("seen").resolve(seen);
        SortedMap<String, String> tree = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    tree.put(root.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return tree;
    }
}
