package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.graph.GraphJson;
import org.mandate.rules.graph.GraphRule;
import org.mandate.rules.graph.GraphSvg;
import org.mandate.rules.graph.GraphText;
import org.mandate.rules.graph.Neighbourhood;
import org.mandate.rules.graph.RuleGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which rules feed which. */
@Command(
        name = "graph",
        description = "Which rules feed which, from facts over indicators and risks to criteria; of one RULE: what it"
                + " reads, and what an edit of it could move.",
        footer = {
            "",
            "Exit codes: 0 done, 2 bad usage, rules that do not parse, or no such rule.",
            "",
            "Examples:",
            "  mandate graph",
            "  mandate graph --svg rules.svg                            # a drawing that stands alone",
            "  mandate graph 'Share of the force that leaves'           # its neighbourhood",
            "  mandate graph share-of-the-force-that-leaves --svg one.svg",
            "  mandate graph --json"
        })
final class GraphCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            description = "A rule by its name, or by a part of it that no other has. Default: all rules.")
    private @Nullable String rule;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write a drawing to this file.")
    private @Nullable Path svg;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        RuleGraph graph = RuleGraph.of(RuleFiles.read(inputs.rules()));
        String named = rule;
        Neighbourhood around = null;
        if (named != null) {
            List<String> names = graph.rules().stream().map(GraphRule::name).toList();
            around = Neighbourhood.of(graph, graph.rule(RuleArgument.find(named, names, command)));
        }
        Path file = svg;
        if (file != null) {
            TextFile.write(file, around == null ? GraphSvg.of(graph) : GraphSvg.of(around));
        }
        if (json) {
            out.print(around == null ? GraphJson.of(graph) : GraphJson.of(around));
        } else if (file == null) {
            out.print(around == null ? GraphText.of(graph) : GraphText.of(around));
        } else {
            out.println("wrote " + file);
        }
        return 0;
    }
}
