package org.mandate.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Suggestion;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Slug;
import picocli.CommandLine.Model.CommandSpec;

/** A rule as a user names it: by its name, its name in small letters with hyphens, or a part that no other rule has. */
final class RuleArgument {

    private static final int LISTED = 5;
    private static final int SHORT_WORD = 3;

    private RuleArgument() {}

    /**
     * The rule that is meant.
     *
     * @throws InvalidInput where there is none, or more than one
     */
    static RuleInfo find(String named, Rulebook rulebook, CommandSpec command) {
        return Objects.requireNonNull(
                rulebook.rules().get(find(named, rulebook.rules().keySet(), command)));
    }

    /**
     * The one of some names that is meant.
     *
     * @throws InvalidInput where there is none, or more than one
     */
    static String find(String named, Collection<String> names, CommandSpec command) {
        if (names.contains(named)) {
            return named;
        }
        String slug = Slug.of(named);
        List<String> all = List.copyOf(names);
        List<String> whole =
                all.stream().filter(name -> Slug.of(name).equals(slug)).toList();
        List<String> part = slug.isEmpty()
                ? List.of()
                : all.stream().filter(name -> Slug.of(name).contains(slug)).toList();
        List<String> found = whole.isEmpty() ? part : whole;
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty()
                ? problem(command, named, "unknown-rule", "there is no rule '" + named + "'", suggestion(named, all))
                : problem(
                        command,
                        named,
                        "ambiguous-rule",
                        found.size() + " rules have '" + named + "' in their name",
                        list(found));
    }

    private static @Nullable String suggestion(String named, List<String> all) {
        String near = Suggestion.nearest(named, all);
        if (near != null) {
            return "\"" + near + "\"";
        }
        List<String> words = List.of(Slug.of(named).split("-", -1)).stream()
                .filter(w -> w.length() > SHORT_WORD)
                .toList();
        List<String> alike = all.stream()
                .filter(name -> !words.isEmpty()
                        && words.stream().allMatch(w -> Slug.of(name).contains(w)))
                .toList();
        return alike.isEmpty() ? null : list(alike);
    }

    private static String list(List<String> rules) {
        String names =
                rules.stream().limit(LISTED).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        return names + (rules.size() > LISTED ? String.format(Locale.ROOT, " and %d more", rules.size() - LISTED) : "");
    }

    private static InvalidInput problem(
            CommandSpec command, String named, String code, String message, @Nullable String suggestion) {
        return new InvalidInput(List.of(ArgumentProblem.of(command, null, named, 0, code, message, suggestion)));
    }
}
