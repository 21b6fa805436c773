package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.mandate.diagnostic.Diagnostic;

/** Parses a DRL file at the level whose places are exact. */
final class RuleParser {

    private static final String PACKAGE = "rules";

    private final List<Diagnostic> problems;

    RuleParser(List<Diagnostic> problems) {
        this.problems = problems;
    }

    /** The rules of a file; empty where its syntax is broken, which is then among the problems. */
    List<ParsedRule> parse(RuleFile file) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        @Nullable PackageDescr parsed = read(parser, file);
        if (parser.hasErrors() || parsed == null) {
            List<ParserError> errors = parser.getErrors().stream()
                    .filter(ParserError.class::isInstance)
                    .map(ParserError.class::cast)
                    .toList();
            problems.addAll(new SyntaxProblems(file).explain(errors));
            return List.of();
        }
        if (!PACKAGE.equals(parsed.getNamespace())) {
            problems.add(wrongPackage(file));
        }
        new ForbiddenChecks(problems).check(file, parsed);
        Imports imports = new Imports(parsed);
        List<ParsedRule> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            if (!rule.isQuery()) {
                rules.add(ParsedRule.of(file, imports, rule));
            }
        }
        return rules;
    }

    private static @Nullable PackageDescr read(DrlParser parser, RuleFile file) {
        try {
            return parser.parse(false, file.text());
        } catch (DroolsParserException | RuntimeException e) {
            // What the parser cannot digest at all has no place; the caller then says so of the file.
            return null;
        }
    }

    private static Diagnostic wrongPackage(RuleFile file) {
        Tokens tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("package")) {
                int end = i + 2;
                while (tokens.get(end).is(".")) {
                    end += 2;
                }
                String named = file.text()
                        .substring(
                                tokens.get(i + 1).start(), tokens.get(end - 1).end());
                return file.at(
                        tokens.get(i + 1),
                        "wrong-package",
                        "all rules stand in one package, not in '" + named + "'",
                        "package " + PACKAGE);
            }
        }
        return file.at(0, "wrong-package", "the file names no package", "package " + PACKAGE);
    }
}
