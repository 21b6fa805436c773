package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.mandate.decision.StableJson;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.table.TableAnalysis;
import org.mandate.table.TableSensitivity;
import org.mandate.table.TableText;
import org.mandate.weights.Draws;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the weight part of sensitivity on a plain table and prints it. */
final class TableSensitivityRun {

    private TableSensitivityRun() {}

    /** Refuses a number of draws that is out of range. */
    static void checkDraws(CommandSpec command, int draws) {
        if (draws < 1 || draws > Draws.MOST) {
            throw new InvalidInput(List.of(ArgumentProblem.of(
                    command,
                    "--draws",
                    String.valueOf(draws),
                    0,
                    "bad-draws",
                    "--draws takes a whole number from 1 to " + Draws.MOST,
                    null)));
        }
    }

    /** Prints what the weights of a table decide; {@code draws} and {@code seed} as they were given. */
    static int run(CommandSpec command, Path table, int draws, long seed, boolean json) {
        TableAnalysis analysis = TableAnalysis.read(table);
        TableSensitivity result;
        try (SlowProgress progress = new SlowProgress("Draws")) {
            result = analysis.run(new Draws(draws, seed), Runtime.getRuntime().availableProcessors(), progress::accept);
        }
        PrintWriter out = command.commandLine().getOut();
        out.print(json ? StableJson.write(result) : TableText.of(result, Terminal.width()));
        return 0;
    }
}
