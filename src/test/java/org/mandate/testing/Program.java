package org.mandate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The built program as a process of its own. */
public final class Program {

    private static final Path HERE = Path.of("mandate").toAbsolutePath();

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** What a run left: its exit code and both streams. */
    public record Result(int code, String out, String err) {

        public Result exits(int expected) {
            assertThat(code).as("exit code; stderr: %s", err).isEqualTo(expected);
            return this;
        }

        public Result outContains(String text) {
            assertThat(out).contains(text);
            return this;
        }

        public Result errContains(String text) {
            assertThat(err).contains(text);
            return this;
        }

        public Result outIsEmpty() {
            assertThat(out).isEmpty();
            return this;
        }

        public Result errIsEmpty() {
            assertThat(err).isEmpty();
            return this;
        }

        /** Bad input as a user should meet it: exit code 2, nothing on stdout, no trace of the program's inside. */
        public Result refusesKindly() {
            exits(2).outIsEmpty();
            assertThat(err)
                    .doesNotContain("Exception", "\tat ", "internal fault")
                    .containsPattern("\\d+ problems?\n$");
            return this;
        }
    }

    /** Runs this checkout's launcher to its end. */
    public static Result run(Path scratch, String... arguments) {
        return start(scratch, HERE, null, arguments).result();
    }

    /** Starts a launcher; with a search path of its own where one is given. */
    public static Program start(Path scratch, Path launcher, @Nullable String searchPath, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile(scratch, "out", ".txt");
            Path err = Files.createTempFile(scratch, "err", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            if (searchPath != null) {
                builder.environment().put("PATH", searchPath);
            }
            return new Program(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end. */
    public Result result() {
        try {
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("ends").isTrue();
            return new Result(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
