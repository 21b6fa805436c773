package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.testing.GeneratedCases;

/** The built program, killed while it ranks many cases. */
final class KilledBatchIT {

    private static final int CASES = 250;

    @TempDir
    private Path folder;

    @Test
    void killedAtRandomMomentsAndResumedItEndsWithTheSameBytes() throws IOException, InterruptedException {
        GeneratedCases.write(folder, CASES, 3);
        assertThat(start("whole", "--jobs", "1").waitFor()).isZero();

        long seed = System.nanoTime();
        Random random = new Random(seed);
        int kills = 0;
        for (int i = 0; i < 4; i++) {
            Process process = start("killed", "--resume", "--jobs", "2");
            if (!process.waitFor(500 + random.nextInt(3500), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                kills++;
            }
        }
        assertThat(start("killed", "--resume").waitFor()).isZero();

        assertThat(kills).as("kills; seed %d", seed).isPositive();
        assertThat(tree("killed")).as("seed %d", seed).isEqualTo(tree("whole")).hasSize(CASES + 4);
    }

    private Process start(String out, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of("mandate").toAbsolutePath().toString(),
                "batch",
                folder.resolve("facts").toString(),
                "--seeds",
                folder.resolve("seeds").toString(),
                "--out",
                folder.resolve(out).toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
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
