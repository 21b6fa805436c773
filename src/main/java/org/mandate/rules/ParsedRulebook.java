package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
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
        return new ParsedRulebook(files, rules, whole);
    }
}
