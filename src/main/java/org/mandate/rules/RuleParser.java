package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.mandate.diagnostic.Diagnostic;

/** Parses a DRL file at the level whose places are exact, and says syntax errors once each. */
final class RuleParser {

    private static final String PACKAGE = "rules";
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*(rule)\\b");
    private static final Pattern NEAR = Pattern.compile("input '([^']*)'");

    private final List<Diagnostic> problems;

    RuleParser(List<Diagnostic> problems) {
        this.problems = problems;
    }

    /** The rules of a file; empty where its syntax is broken, which is then among the problems. */
    List<ParsedRule> parse(RuleFile file) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = read(parser, file);
        List<Integer> starts = starts(file);
        if (parser.hasErrors() || parsed == null) {
            syntax(parser, file, starts);
            return List.of();
        }
        if (!PACKAGE.equals(parsed.getNamespace())) {
            wrongPackage(file);
        }
        List<ParsedRule> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            int start = startOf(rule, file, starts);
            rules.add(new ParsedRule(file, rule, start, endOf(start, file, starts)));
        }
        return rules;
    }

    private static @Nullable PackageDescr read(DrlParser parser, RuleFile file) {
        try {
            return parser.parse(false, file.text());
        } catch (DroolsParserException e) {
            return null;
        }
    }

    private static List<Integer> starts(RuleFile file) {
        List<Integer> starts = new ArrayList<>();
        Matcher rule = RULE.matcher(file.code());
        while (rule.find()) {
            starts.add(rule.start(1));
        }
        return starts;
    }

    private static int startOf(RuleDescr rule, RuleFile file, List<Integer> starts) {
        int line = file.offset(rule.getLine());
        int best = line;
        for (int start : starts) {
            if (start <= line + file.code().substring(line).indexOf('\n') + 1) {
                best = start;
            }
        }
        return best;
    }

    private static int endOf(int start, RuleFile file, List<Integer> starts) {
        return starts.stream()
                .filter(s -> s > start)
                .findFirst()
                .orElse(file.text().length());
    }

    private void wrongPackage(RuleFile file) {
        Matcher found = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)").matcher(file.code());
        boolean named = found.find();
        problems.add(file.at(
                named ? found.start(1) : 0,
                "wrong-package",
                named ? "all rules stand in one package, not in '" + found.group(1) + "'" : "the file names no package",
                "package " + PACKAGE));
    }

    /** The first error of each rule: those that follow within it are its echo. */
    private void syntax(DrlParser parser, RuleFile file, List<Integer> starts) {
        int last = -2;
        for (Object error : parser.getErrors()) {
            if (error instanceof ParserError place) {
                int line = Math.max(1, place.getRow());
                int offset = Math.min(file.text().length(), file.offset(line) + Math.max(0, place.getCol()));
                int rule = (int) starts.stream().filter(s -> s <= offset).count();
                if (rule != last) {
                    problems.add(file.at(offset, "syntax", words(place.getMessage(), file, offset), null));
                }
                last = rule;
            }
        }
        if (last == -2) {
            problems.add(file.onLine(1, 1, "syntax", "this is no DRL"));
        }
    }

    private static String words(String message, RuleFile file, int offset) {
        Matcher near = NEAR.matcher(message);
        String found = near.find() ? near.group(1) : "";
        if (offset >= file.text().stripTrailing().length() || found.contains("<eof>")) {
            return "the file ends in the middle of a rule: is an 'end' missing?";
        }
        return found.isBlank() ? "this is not what a rule may have here" : "unexpected '" + found + "' here";
    }
}
