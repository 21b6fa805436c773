package org.mandate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.history.Backtest;
import org.mandate.history.BacktestText;
import org.mandate.rules.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the rulebook against the decisions taken in past reviews. */
@Command(
        name = "backtest",
        description = "Ranks past reviews and compares with the decisions taken, beside chance, fixed orders and"
                + " shuffled facts.",
        footer = {
            "",
            "Examples:",
            "  mandate backtest",
            "  mandate backtest facts --json",
            "  mandate backtest --leave-one-rule-out --jitter 100"
        })
final class BacktestCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A folder of cases; facts/ by default.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print JSON instead.")
    private boolean json;

    @Option(names = "--leave-one-rule-out", description = "Say which rules carry the agreement and which harm it.")
    private boolean leaveOneRuleOut;

    @Option(
            names = "--jitter",
            paramLabel = "N",
            description = "Draw the strength of each rule a step up or down, N times, and give the spread.")
    private int jitter;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (jitter < 0) {
            throw new ParameterException(command.commandLine(), "--jitter takes a number of draws, 0 or more");
        }
        List<Diagnostic> problems = new ArrayList<>();
        Settings settings = Attempt.run(problems, () -> SettingsReader.read(inputs.settings()));
        List<Path> folders = Attempt.run(problems, () -> CaseFolders.in(folder != null ? folder : inputs.facts()));
        List<CaseFile> files = new ArrayList<>();
        CaseReader reader = new CaseReader(null, inputs.seeds());
        for (Path each : folders == null ? List.<Path>of() : folders) {
            CaseFile file = Attempt.run(problems, () -> reader.read(each));
            if (file != null) {
                files.add(file);
            }
        }
        Rulebook rulebook = Attempt.run(problems, inputs::rulebook);
        if (settings == null || rulebook == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        Backtest backtest = Backtest.run(rulebook, settings, files, leaveOneRuleOut, jitter);
        command.commandLine().getOut().print(json ? backtest.json() : BacktestText.of(backtest));
        return 0;
    }
}
