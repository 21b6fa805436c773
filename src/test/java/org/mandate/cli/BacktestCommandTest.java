package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bad input gets before anything is ranked. */
final class BacktestCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void slipsInOutcomesAndIdsAreRefusedWithFileAndLine(@TempDir Path folder) throws IOException {
        write(folder, "first", "first", "outcome:\n  decided: {on: 2023-06-30}\n");
        write(
                folder,
                "second",
                "first",
                "outcome:\n  decided: {kind: WITHDRAW}\n  advised: {kind: LEAVE, on: 2023-06-30}\n");
        assertThat(run("backtest", folder.resolve("facts").toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains(
                        "facts/first/case.yaml:5:12: error[missing-field]: a step of the outcome needs a field 'kind'",
                        "facts/second/case.yaml:5:12: error[missing-field]: a step of the outcome needs a field 'on'",
                        "facts/second/case.yaml:6:19: error[unknown-constant]: 'kind' cannot be LEAVE",
                        "facts/second/case.yaml:1:5: error[case-id]: 'id' must be the name of the folder");
    }

    @Test
    void aFolderWithoutCasesIsSaid(@TempDir Path folder) {
        assertThat(run("backtest", folder.toString())).isEqualTo(2);
        assertThat(run("backtest", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run("backtest", "--jitter", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("no-cases", "no-such-folder", "--jitter takes a number of draws");
    }

    private static void write(Path folder, String name, String id, String outcome) throws IOException {
        Path target = Files.createDirectories(folder.resolve("facts").resolve(name));
        String head = "id: " + id + "\nreviewDate: 2023-01-27\nquestion: How to go on?\n";
        Files.writeString(target.resolve("case.yaml"), head + outcome);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
