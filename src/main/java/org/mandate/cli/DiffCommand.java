package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.StableJson;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Printable;
import org.mandate.edit.Differences;
import org.mandate.edit.DifferencesMarkdown;
import org.mandate.edit.DifferencesText;
import org.mandate.edit.Version;
import org.mandate.rules.RulebookCache;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what an edit of rules or facts changes over all cases. */
@Command(
        name = "diff",
        description = "Says which cases an edit of rules or facts changes, and which rule or fact brings each change.",
        footer = {
            "",
            "OLD and NEW are folders (that hold rules/ and so on, or are it) or git revisions; without NEW the",
            "present folder counts. Cases are ranked as known on their review dates. Where several edits could be",
            "the cause, each is tried alone; what none of them brings alone takes those named together.",
            "",
            "Exit codes: 0 done, 1 something changed and --exit-code was given, 2 bad usage or bad input.",
            "",
            "Examples:",
            "  mandate diff --rules HEAD                           # what the edits not yet committed change",
            "  mandate diff --rules v0.1.0 --format markdown       # for CHANGELOG.md",
            "  mandate diff --rules main --exit-code --json",
            "  mandate diff --facts HEAD~1 HEAD --case mali-2023"
        })
final class DiffCommand implements Callable<Integer> {

    /** How differences are written. */
    enum Format {
        text,
        markdown,
        json
    }

    /** Of what there are two versions. */
    static final class Versions {
        @Option(
                names = "--rules",
                arity = "1..2",
                required = true,
                paramLabel = "OLD [NEW]",
                hideParamSyntax = true,
                description = "Compare rules and settings, on the present cases.")
        private List<String> rules = List.of();

        @Option(
                names = "--facts",
                arity = "1..2",
                required = true,
                paramLabel = "OLD [NEW]",
                hideParamSyntax = true,
                description = "Compare facts and their sources, under the present rules.")
        private List<String> facts = List.of();
    }

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private @Nullable Versions given;

    @Option(
            names = "--case",
            paramLabel = "CASE",
            completionCandidates = KnownNames.Cases.class,
            description = "Only this case; may be given several times.")
    private List<String> cases = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.text;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(names = "--exit-code", description = "Exit with 1 where a case changes.")
    private boolean exitCode;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "Folder that holds rules/, facts/ and seeds/. Default: found from here upward.")
    private @Nullable Path in;

    @Option(names = "--no-cache", description = "Compile the rules anew, and keep nothing of it.")
    private boolean noCache;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter err = command.commandLine().getErr();
        Versions versions = given;
        if (versions == null) {
            throw new ParameterException(
                    command.commandLine(), "say what to compare: --rules OLD [NEW] or --facts OLD [NEW]");
        }
        boolean rules = !versions.rules.isEmpty();
        List<String> told = rules ? versions.rules : versions.facts;
        if (told.size() > 2) {
            throw new ParameterException(command.commandLine(), "two versions can be compared, not " + told.size());
        }
        Path root = in == null ? Inputs.root() : in;
        RulebookCache cache = noCache
                ? RulebookCache.none()
                : RulebookCache.ofUser(note -> err.println(Printable.of("mandate: " + note)));
        List<Diagnostic> problems = new ArrayList<>();
        Differences found;
        try (Version old = Version.of(told.get(0), root);
                Version now = told.size() > 1 ? Version.of(told.get(1), root) : Version.now(root)) {
            DiffRun run = new DiffRun(Version.now(root), cases, cache, problems);
            found = rules ? run.rules(old, now) : run.facts(old, now);
        }
        command.commandLine().getOut().print(text(found));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems.stream().distinct().sorted().toList());
        }
        return exitCode && !found.cases().isEmpty() ? 1 : 0;
    }

    private String text(Differences found) {
        return switch (json ? Format.json : format) {
            case text -> DifferencesText.of(found);
            case markdown -> DifferencesMarkdown.of(found);
            case json -> StableJson.write(found);
        };
    }
}
