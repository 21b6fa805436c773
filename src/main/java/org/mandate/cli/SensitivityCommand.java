package org.mandate.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says how far a ranking depends on what is not known. */
@Command(
        name = "sensitivity",
        description = "Says how firm a ranking is.",
        footer = {
            "",
            "Examples:",
            "  mandate sensitivity --table examples.csv",
            "  mandate sensitivity --table examples.yaml --draws 100000 --seed 7 --json"
        })
final class SensitivityCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "A plain table of options by criteria, CSV or YAML; docs/sensitivity-tables.md says how.")
    private @Nullable Path table;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How much to draw where there is no exact answer; ${DEFAULT-VALUE} by default.")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed gives the same draws; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(names = "--json", description = "Print JSON instead.")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (table == null) {
            throw new ParameterException(command.commandLine(), "name a table with --table FILE");
        }
        return TableSensitivityRun.run(command, table, draws, seed, json);
    }
}
