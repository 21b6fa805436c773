package org.mandate.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Suggestion;
import org.mandate.facts.VocabularyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the words mean that facts and rules are written in. */
@Command(
        name = "vocabulary",
        description = "Prints the types, fields and constants that facts and rules are written in, as Markdown.",
        footer = {
            "",
            "Examples:",
            "  mandate vocabulary HostPosition Stance",
            "  mandate vocabulary > docs/vocabulary.md"
        })
final class VocabularyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            completionCandidates = Words.class,
            description = "Only these types or enums.")
    private List<String> names = List.of();

    /** Names of types and enums. */
    static final class Words implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return VocabularyPage.sections().keySet().iterator();
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (names.isEmpty()) {
            out.print(VocabularyPage.whole());
            return 0;
        }
        Map<String, String> sections = VocabularyPage.sections();
        List<Diagnostic> problems = names.stream()
                .filter(name -> !sections.containsKey(name))
                .map(name -> new Diagnostic(
                        name,
                        0,
                        0,
                        "unknown-type",
                        "there is no type or enum of this name",
                        null,
                        Suggestion.nearest(name, sections.keySet())))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        out.print(String.join("\n", names.stream().map(sections::get).toList()));
        return 0;
    }
}
