package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.testing.Program;

/** The built program asks on a terminal for what a new case needs. */
final class NewCaseIT {

    @TempDir
    private Path scratch;

    @Test
    void asksOnATerminalUntilAnAnswerCanBeUsed() throws IOException {
        Path script = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(script), "no script(1) here to make a terminal with");
        Files.createDirectory(scratch.resolve("facts"));
        Files.createDirectory(scratch.resolve("seeds"));
        Program.Result full = typed("UNX\nMali\n\n2025-06-31\n2025-06-30\n2025-05-15\n\n\n\n", script);
        full.exits(0).outContains("Acronym of the mission:").outContains("'2025-06-31' is no date");
        full.outContains("wrote ");
        assertThat(scratch.resolve("facts/asked/case.yaml")).content().contains("question: 'How should UNX go on?'");
        Program.run(scratch, "check", scratch.resolve("facts/asked").toString(), "--seeds", scratch + "/seeds")
                .exits(0)
                .outIsEmpty();
    }

    private Program.Result typed(String answers, Path script) throws IOException {
        Path typed = Files.writeString(scratch.resolve("answers.txt"), answers);
        String folders = " --facts " + scratch.resolve("facts") + " --seeds " + scratch.resolve("seeds");
        String command = script + " -qec './mandate new case asked" + folders + "' /dev/null < " + typed;
        return Program.start(scratch, Path.of("/bin/sh"), null, "-c", command).result();
    }
}
