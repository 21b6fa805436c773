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
import org.mandate.history.Timeline;
import org.mandate.history.TimelineChart;
import org.mandate.history.TimelineRun;
import org.mandate.history.TimelineText;
import org.mandate.rules.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks a case on every day on which something became known. */
@Command(
        name = "timeline",
        description = "Ranks a case on every day on which something became known, and says what changed and why.",
        footer = {
            "",
            "Examples:",
            "  mandate timeline mali-2023",
            "  mandate timeline mali-2023 --svg mali.svg",
            "  mandate timeline mali-2023 --json"
        })
final class TimelineCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(paramLabel = "CASE", description = "A case folder, or its name under facts/.")
    private String name = "";

    @Option(names = "--json", description = "Print JSON instead.")
    private boolean json;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write a chart as well.")
    private @Nullable Path svg;

    @Override
    public Integer call() {
        List<Diagnostic> problems = new ArrayList<>();
        Settings settings = Attempt.run(problems, () -> SettingsReader.read(inputs.settings()));
        CaseReader reader = new CaseReader(null, inputs.seeds());
        CaseFile file = Attempt.run(problems, () -> reader.read(inputs.caseFolder(name)));
        Rulebook rulebook = Attempt.run(problems, inputs::rulebook);
        if (settings == null || file == null || rulebook == null) {
            throw new InvalidInput(problems);
        }
        Timeline timeline = TimelineRun.of(rulebook, settings, file);
        if (svg != null) {
            TextFile.write(svg, TimelineChart.svg(timeline));
        }
        Objects.requireNonNull(spec).commandLine().getOut().print(json ? timeline.json() : TimelineText.of(timeline));
        return 0;
    }
}
