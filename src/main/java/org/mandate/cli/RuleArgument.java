package org.mandate.cli;

import java.util.List;
import java.util.Locale;
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
        RuleInfo exact = rulebook.rules().get(named);
        if (exact != null) {
            return exact;
        }
        String slug = Slug.of(named);
        List<RuleInfo> all = List.copyOf(rulebook.rules().values());
        List<RuleInfo> whole =
                all.stream().filter(r -> Slug.of(r.name()).equals(slug)).toList();
        List<RuleInfo> part = slug.isEmpty()
                ? List.of()
                : all.stream().filter(r -> Slug.of(r.name()).contains(slug)).toList();
        List<RuleInfo> found = whole.isEmpty() ? part : whole;
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

    private static @Nullable String suggestion(String named, List<RuleInfo> all) {
        String near = Suggestion.nearest(named, all.stream().map(RuleInfo::name).toList());
        if (near != null) {
            return "\"" + near + "\"";
        }
        List<String> words = List.of(Slug.of(named).split("-", -1)).stream()
                .filter(w -> w.length() > SHORT_WORD)
                .toList();
        List<RuleInfo> alike = all.stream()
                .filter(r -> !words.isEmpty()
                        && words.stream().allMatch(w -> Slug.of(r.name()).contains(w)))
                .toList();
        return alike.isEmpty() ? null : list(alike);
    }

    private static String list(List<RuleInfo> rules) {
        String names =
                rules.stream().limit(LISTED).map(r -> "\"" + r.name() + "\"").collect(Collectors.joining(", "));
        return names + (rules.size() > LISTED ? String.format(Locale.ROOT, " and %d more", rules.size() - LISTED) : "");
    }

    private static InvalidInput problem(
            CommandSpec command, String named, String code, String message, @Nullable String suggestion) {
        return new InvalidInput(List.of(ArgumentProblem.of(command, null, named, 0, code, message, suggestion)));
    }
}
