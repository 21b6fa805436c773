package org.mandate.cli;

import java.util.List;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Suggestion;
import org.mandate.facts.CaseFile;
import org.mandate.vocabulary.Option;
import picocli.CommandLine.Model.CommandSpec;

/** An option of a case as a user names it. */
final class OptionArgument {

    private OptionArgument() {}

    /**
     * The id, where the case has an option of it.
     *
     * @throws InvalidInput where it has none
     */
    static String find(String id, CaseFile file, CommandSpec command) {
        List<Option> options = file.entries().stream()
                .filter(e -> e.type() == Option.class)
                .map(e -> (Option) e.stated())
                .toList();
        // A heading with variants is a name for a group, never a fact.
        List<String> ids = options.stream()
                .map(Option::id)
                .filter(o -> options.stream().noneMatch(other -> o.equals(other.variantOf())))
                .sorted()
                .toList();
        if (ids.contains(id)) {
            return id;
        }
        String near = Suggestion.nearest(id, ids);
        throw new InvalidInput(List.of(ArgumentProblem.of(
                command,
                "--option",
                id,
                0,
                "unknown-option",
                "case '" + file.id() + "' has no option '" + id + "'",
                near == null ? "one of " + String.join(", ", ids) : near)));
    }
}
