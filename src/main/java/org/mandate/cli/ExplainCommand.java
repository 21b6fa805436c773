package org.mandate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.explain.Explainer;
import org.mandate.facts.CaseFile;
import org.mandate.ranking.Ranker;
import org.mandate.ranking.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says why the ranking, or anything in it, is as it is. */
@Command(
        name = "explain",
        description = "Says on what the ranking, an option or a finding rests, and what rests on a fact or a source.",
        footer = {
            "",
            "Examples:",
            "  mandate explain mali-2023 --short",
            "  mandate explain mali-2023 consolidate-centre --depth 2",
            "  mandate explain mali-2023 doubts-increase-2023",
            "  mandate explain mali-2023 --versus consolidate-centre political-mission"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final ExplainArguments asked = new ExplainArguments();

    @Option(names = "--json", description = "Print JSON instead.")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        List<Diagnostic> problems = new ArrayList<>(asked.usage(command, json));
        ReadCase.Whole read =
                ReadCase.of(asked.about().name(), inputs, problems).whole(problems);
        CaseFile file = read.file();
        DecisionRecord record = Attempt.run(
                problems,
                () -> new Ranker(read.rulebook(), read.settings())
                        .rank(file, asked.about().day(file)));
        if (record == null) {
            throw new InvalidInput(problems);
        }
        Map<String, List<String>> rows = RowTexts.of(
                asked.id(),
                Situation.of(file, read.settings(), asked.about().day(file)),
                inputs.caseFolder(asked.about().name()),
                asked.allRows());
        Explainer explainer = new Explainer(record, ClaimTexts.of(file, rows));
        problems.addAll(asked.unknown(command, explainer.ids(), record));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        asked.answer(explainer, json, command.commandLine().getOut());
        return 0;
    }
}
