package org.mandate.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.Suggestion;

/**
 * Checks the names that a rule uses against the vocabulary: types, fields, constants and variables. Where a name could
 * be something else it stays silent; the compiler speaks next.
 */
final class NameChecks {

    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\s*\\.\\s*([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern WORD = Pattern.compile("(?<![\\w$.])([a-z]\\w*)\\b(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "in",
            "contains",
            "memberOf",
            "matches",
            "soundslike",
            "excludes",
            "true",
            "false",
            "null",
            "this",
            "instanceof",
            "new",
            "str",
            "java",
            "org",
            "exists",
            "forall",
            "from");

    private final List<Diagnostic> problems;

    NameChecks(List<Diagnostic> problems) {
        this.problems = problems;
    }

    void check(ParsedRule rule) {
        rule.patterns().forEach(pattern -> pattern(rule, pattern));
        constants(rule);
        variables(rule);
    }

    private void pattern(ParsedRule rule, PatternDescr pattern) {
        String name = pattern.getObjectType();
        int start = Math.max(rule.start(), pattern.getStartCharacter());
        if (!VocabularyTypes.matchable().contains(name)) {
            if (VocabularyTypes.find(name) == null
                    && !Set.of("List", "Number", "Object").contains(name)) {
                problems.add(rule.file()
                        .at(
                                place(rule, start, name),
                                "unknown-type",
                                "there is no fact type '" + name + "'",
                                Suggestion.nearest(name, VocabularyTypes.matchable())));
            }
            return;
        }
        Class<?> type = VocabularyTypes.find(name);
        if (type != null) {
            for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
                fields(rule, start, type, constraint.toString());
            }
        }
    }

    private void fields(ParsedRule rule, int start, Class<?> type, String constraint) {
        Matcher word = WORD.matcher(new RuleFile("", constraint).code());
        while (word.find()) {
            String field = word.group(1);
            boolean known = WORDS.contains(field)
                    || VocabularyTypes.fields(type).contains(field)
                    || VocabularyTypes.hasMethod(type, field);
            if (!known) {
                problems.add(rule.file()
                        .at(
                                place(rule, start, field),
                                "unknown-field",
                                type.getSimpleName() + " has no field '" + field + "'",
                                Suggestion.nearest(field, VocabularyTypes.fields(type))));
            }
        }
    }

    private void constants(ParsedRule rule) {
        Matcher constant = CONSTANT.matcher(rule.code());
        while (constant.find()) {
            Class<?> type = VocabularyTypes.find(constant.group(1));
            if (type == null || !type.isEnum()) {
                continue;
            }
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .toList();
            if (!names.contains(constant.group(2))) {
                problems.add(rule.file()
                        .at(
                                rule.start() + constant.start(2),
                                "unknown-constant",
                                type.getSimpleName() + " has no constant " + constant.group(2),
                                Suggestion.nearest(constant.group(2), names)));
            }
        }
    }

    private void variables(ParsedRule rule) {
        String code = rule.code();
        Set<String> bound = new HashSet<>();
        Matcher binding = Pattern.compile("(\\$\\w+)\\s*:(?!:)|\\w[\\w<>\\[\\]]*\\s+(\\$\\w+)\\s*[=:;]")
                .matcher(code);
        while (binding.find()) {
            bound.add(binding.group(1) != null ? binding.group(1) : binding.group(2));
        }
        Set<String> said = new HashSet<>();
        Matcher used = VARIABLE.matcher(code);
        while (used.find()) {
            if (!bound.contains(used.group()) && said.add(used.group())) {
                problems.add(rule.file()
                        .at(
                                rule.start() + used.start(),
                                "unknown-variable",
                                used.group() + " is not bound in this rule",
                                Suggestion.nearest(used.group(), bound)));
            }
        }
    }

    /** Place of a name at or after a start; the start where it is not found. */
    private static int place(ParsedRule rule, int start, String name) {
        Matcher found = Pattern.compile("(?<![\\w$.])" + Pattern.quote(name) + "\\b")
                .matcher(rule.file().code());
        return found.find(Math.min(start, rule.file().code().length())) ? found.start() : start;
    }
}
