package org.mandate.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;

/**
 * The rules of all files as the parser sees them.
 *
 * @param files the files, by name
 * @param rules the rules of those that parse, in the order of files and lines
 * @param whole whether every file parses
 */
public record ParsedRulebook(List<RuleFile> files, List<ParsedRule> rules, boolean whole) {

    public ParsedRulebook {
        files = List.copyOf(files);
        rules = List.copyOf(rules);
    }

    /** Parses rule texts, by file name; what keeps them from being loaded is added to the problems. */
    public static ParsedRulebook read(SortedMap<String, String> texts, List<Diagnostic> problems) {
        List<RuleFile> files = new ArrayList<>();
        List<ParsedRule> rules = new ArrayList<>();
        RuleParser parser = new RuleParser(problems);
        texts.forEach((name, text) -> {
            RuleFile file = new RuleFile(name, text);
            files.add(file);
            rules.addAll(parser.parse(file));
        });
        boolean whole = problems.stream().noneMatch(p -> p.code().equals(SyntaxProblems.CODE));
        rules.forEach(new RuleChecks(problems)::check);
        duplicates(rules, problems);
        return new ParsedRulebook(files, rules, whole);
    }

    /** Of two rules with one name the second is a problem. */
    private static void duplicates(List<ParsedRule> rules, List<Diagnostic> problems) {
        Map<String, ParsedRule> byName = new HashMap<>();
        for (ParsedRule rule : rules) {
            @Nullable ParsedRule other = byName.putIfAbsent(rule.name(), rule);
            if (other != null) {
                String where = other.file().name() + ":" + other.file().line(other.start());
                String message = "there is another rule \"" + rule.name() + "\" at " + where;
                problems.add(rule.file().at(rule.start(), "duplicate-rule", message, null));
            }
        }
    }
}
