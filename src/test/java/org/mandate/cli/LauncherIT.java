package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.testing.Program;

/** Drives the built program: exit codes and both streams. */
final class LauncherIT {

    @TempDir
    Path scratch;

    @Test
    void ranksMali() {
        run("rank", "mali-2023").exits(0).errIsEmpty().outContains("MINUSMA").outContains("Options");
    }

    @Test
    void printsTheRecordTheSameEachTime() {
        String first = run("rank", "mali-2023", "--json").exits(0).out();
        assertThat(run("rank", "mali-2023", "--json").exits(0).out()).isEqualTo(first);
        assertThat(first).contains("\"format\" : \"mandate/decision-1\"");
    }

    @Test
    void movesTheDay() {
        run("rank", "mali-2023", "--as-known-on", "2023-06-17")
                .exits(0)
                .outContains("Complete closure leads off the table");
    }

    @Test
    void helpAndVersion() {
        run("--help").exits(0).outContains("rank");
        run("rank", "--help").exits(0).outContains("Examples:");
        run("--version").exits(0).outContains("mandate 0.1.0");
    }

    @Test
    void badUsageExitsWithTwo() {
        run("rnak").exits(2).errContains("rank").outIsEmpty();
        run("rank", "mali-2023", "--as-known-on", "yesterday").exits(2).outIsEmpty();
        run("rank").exits(2).outIsEmpty();
    }

    @Test
    void anUnknownCaseIsSaidKindly() {
        run("rank", "mali-2032")
                .exits(2)
                .outIsEmpty()
                .errContains("no-such-case")
                .errContains("mali-2023");
    }

    @Test
    void oneBadCaseAndNothingIsWritten() {
        run("rank", "mali-2023", "nowhere", "--out", scratch.resolve("out").toString())
                .exits(2)
                .outIsEmpty();
        assertThat(scratch.resolve("out")).doesNotExist();
    }

    @Test
    void writesTheRecord() {
        run("rank", "mali-2023", "--out", scratch.toString()).exits(0);
        assertThat(scratch.resolve("mali-2023/decision.json")).isNotEmptyFile();
    }

    @Test
    void ranksTheSameInIsolation() throws Exception {
        String plain = run("rank", "mali-2023").exits(0).out();
        assertThat(run("rank", "mali-2023", "--isolated").exits(0).errIsEmpty().out())
                .isEqualTo(plain);
        run("rank", "mali-2032", "--isolated").exits(2).outIsEmpty().errContains("no-such-case");
    }

    @Test
    void aRuleThatNeverEndsIsStopped() throws Exception {
        run("rank", "mali-2023", "--rules", rules("while (true) { }"), "--isolated", "--max-time", "15")
                .exits(2)
                .outIsEmpty()
                .errContains("stopped after 15 s");
    }

    @Test
    void aRuleThatTakesAllMemoryIsStopped() throws Exception {
        String hoards = "java.util.List all = new java.util.ArrayList(); while (true) { all.add(new long[1000000]); }";
        run("rank", "mali-2023", "--rules", rules(hoards), "--isolated", "--max-memory", "200")
                .exits(2)
                .outIsEmpty()
                .errContains("more than the 200 MB");
    }

    /** The rulebook with one more rule, whose consequence is given. */
    private String rules(String consequence) throws IOException {
        Path folder = Files.createDirectory(scratch.resolve("rules"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("rules"), "*.{drl,yaml}")) {
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("more.drl"), """
                package rules
                import org.mandate.vocabulary.*

                rule "More"
                    @doc("It takes too much.") @basis("none") @cases("") @knownFrom("2000")
                when
                    Option( onTable == true )
                then
                    %s
                end
                """.formatted(consequence));
        return folder.toString();
    }

    private Program.Result run(String... arguments) {
        return Program.run(scratch, arguments);
    }
}
