package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program, interrupted as by Ctrl-C while it tries changes. */
final class InterruptedSensitivityIT {

    private static final int INTERRUPTED = 130;

    @TempDir
    private Path folder;

    @Test
    void itLeavesNothingBehindAndSaysNothingHalf() throws IOException, InterruptedException {
        Path out = folder.resolve("out.json");
        Path err = folder.resolve("err.txt");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path working = Files.createDirectory(folder.resolve("work"));
        // A build in the background ignores the signal, and what it starts would as well.
        ProcessBuilder builder = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Path.of("mandate").toAbsolutePath().toString(),
                        "sensitivity",
                        Path.of("facts/mali-2023").toAbsolutePath().toString(),
                        "--draws",
                        "1000000",
                        "--json")
                .directory(working.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        Process process = builder.start();
        assertThat(process.waitFor(8, TimeUnit.SECONDS)).as("still at work").isFalse();

        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor()).isEqualTo(INTERRUPTED);
        assertThat(out).isEmptyFile();
        assertThat(Files.readString(err)).doesNotContain("Exception", "mandate:");
        assertThat(entries(temporary)).isEmpty();
        assertThat(entries(working)).isEmpty();
    }

    private static List<Path> entries(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.toList();
        }
    }
}
