package org.mandate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.history.Timeline;
import org.mandate.history.TimelineChart;
import org.mandate.history.TimelineRun;
import org.mandate.history.TimelineText;
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

    @Parameters(
            paramLabel = "CASE",
            completionCandidates = KnownNames.Cases.class,
            description = "A case folder, or its name under facts/.")
    private String name = "";

    @Option(names = "--json", description = "Print JSON instead.")
    private boolean json;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write a chart as well.")
    private @Nullable Path svg;

    @Override
    public Integer call() {
        List<Diagnostic> problems = new ArrayList<>();
        ReadCase.Whole read = ReadCase.of(name, inputs, problems).whole(problems);
        Timeline timeline = TimelineRun.of(read.rulebook(), read.settings(), read.file());
        if (svg != null) {
            TextFile.write(svg, TimelineChart.svg(timeline));
        }
        Objects.requireNonNull(spec).commandLine().getOut().print(json ? timeline.json() : TimelineText.of(timeline));
        return 0;
    }
}
