package org.mandate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.sensitivity.Sensitivity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how far a ranking depends on what is not known. */
@Command(
        name = "sensitivity",
        description = "Says how firm a ranking is.",
        footer = {
            "",
            "Examples:",
            "  mandate sensitivity mali-2023",
            "  mandate sensitivity mali-2023 --deep --json > sensitivity.json",
            "  mandate sensitivity --table examples.csv",
            "  mandate sensitivity --table examples.yaml --draws 100000 --seed 7 --json"
        })
final class SensitivityCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(
            paramLabel = "CASE",
            completionCandidates = KnownNames.Cases.class,
            arity = "0..1",
            description = "A case folder, or its name under facts/; docs/sensitivity.md says how to read the answer.")
    private @Nullable String caseName;

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

    @Option(
            names = "--deep",
            description = "Also try pairs of changes that alone do not overturn first place; takes a minute or more.")
    private boolean deep;

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            description = "Use what was known on this day, instead of the day of the decision.")
    private @Nullable LocalDate asKnownOn;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if ((table == null) == (caseName == null)) {
            throw new ParameterException(
                    command.commandLine(), "name a case, or a table with --table FILE; one of the two");
        } else if (table != null && (deep || asKnownOn != null)) {
            throw new ParameterException(
                    command.commandLine(), (deep ? "--deep" : "--as-known-on") + " is for a case, not for a table");
        }
        TableSensitivityRun.checkDraws(command, draws);
        if (table != null) {
            return TableSensitivityRun.run(command, table, draws, seed, json);
        }
        Sensitivity.Wanted wanted =
                new Sensitivity.Wanted(draws, seed, deep, Runtime.getRuntime().availableProcessors());
        String text = new CaseSensitivity(inputs).run(Objects.requireNonNull(caseName), asKnownOn, wanted, json);
        command.commandLine().getOut().print(text);
        return 0;
    }
}
