package org.mandate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.Rulebook;
import org.mandate.whatif.WhyNot;
import org.mandate.whatif.WhyNotFinder;
import org.mandate.whatif.WhyNotText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a rule did not fire on a case, and what would make it fire. */
@Command(
        name = "why-not",
        description = "Says why a rule did not fire on a case: the first condition that fails, what comes nearest, and"
                + " the smallest change that makes it fire.",
        footer = {
            "",
            "Examples:",
            "  mandate why-not mali-2023 'The host rejects it'",
            "  mandate why-not mali-2023 the-host-rejects-it --option increase",
            "  mandate why-not mali-2023 'exits cluster' --as-known-on 2022-06-01 --json"
        })
final class WhyNotCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final CaseArgument about = new CaseArgument();

    @Parameters(
            index = "1",
            paramLabel = "RULE",
            completionCandidates = KnownNames.Rules.class,
            description = "The rule's name, its name in small letters with hyphens, or a part that no other has.")
    private String rule = "";

    @Option(
            names = "--option",
            paramLabel = "ID",
            description = "Ask why it did not fire for this option, as it may have for another.")
    private @Nullable String option;

    @Option(names = "--json", description = "Print JSON instead.")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        List<Diagnostic> problems = new ArrayList<>();
        ReadCase read = ReadCase.of(about.name(), inputs, problems);
        CaseFile file = read.file();
        Rulebook rulebook = read.rulebook();
        if (rulebook == null) {
            throw new InvalidInput(problems);
        }
        RuleInfo found = Attempt.run(problems, () -> RuleArgument.find(rule, rulebook, command));
        if (file != null && option != null) {
            String id = option;
            Attempt.run(problems, () -> OptionArgument.find(id, file, command));
        }
        ReadCase.Whole whole = read.whole(problems);
        if (found == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        WhyNotFinder finder = new WhyNotFinder(rulebook, RuleFiles.read(inputs.rules()), whole.settings());
        if (option != null && !finder.asksAboutOptions(found)) {
            String message = "rule \"" + found.name() + "\" does not ask about options";
            throw new InvalidInput(
                    List.of(ArgumentProblem.of(command, "--option", option, 0, "rule-without-option", message, null)));
        }
        WhyNot answer = finder.of(whole.file(), about.day(whole.file()), found.name(), option);
        command.commandLine().getOut().print(json ? answer.json() : WhyNotText.of(answer));
        return 0;
    }
}
