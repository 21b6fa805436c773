package org.mandate.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.Suggestion;

/** Checks that variables are bound before they are used, and where what uses them can see them. */
final class VariableChecks {

    private static final String CODE = "unknown-variable";

    private final List<Diagnostic> problems;

    VariableChecks(List<Diagnostic> problems) {
        this.problems = problems;
    }

    void check(ParsedRule rule, Bindings bindings) {
        Set<String> said = new HashSet<>();
        Tokens conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            Token token = conditions.get(i);
            if (isUse(conditions, i) && !said.contains(token.text())) {
                @Nullable Diagnostic problem = inConditions(rule, bindings, token);
                if (problem != null) {
                    said.add(token.text());
                    problems.add(problem);
                }
            }
        }
        consequence(rule, bindings, said);
    }

    private static boolean isUse(Tokens tokens, int index) {
        return tokens.get(index).isVariable()
                && !Bindings.isLabel(tokens, index)
                && !tokens.get(index - 1).is(".");
    }

    private static @Nullable Diagnostic inConditions(ParsedRule rule, Bindings bindings, Token token) {
        if (!bindings.contains(token.text())) {
            return unbound(rule, bindings, token);
        }
        int bound = bindings.places().getOrDefault(token.text(), 0);
        if (condition(rule, bound) > condition(rule, token.start())) {
            String where = "line " + rule.file().line(bound);
            return rule.file().at(token, CODE, token.text() + " is bound only further down, on " + where, null);
        }
        return null;
    }

    /** Number of the condition of the rule, in order, within which a place lies. */
    private static int condition(ParsedRule rule, int offset) {
        return (int) rule.rule().getLhs().getDescrs().stream()
                .filter(d -> d.getStartCharacter() <= offset)
                .count();
    }

    private void consequence(ParsedRule rule, Bindings bindings, Set<String> said) {
        Tokens tokens = rule.consequence();
        Set<String> declared = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isVariable() || tokens.get(i - 1).is(".")) {
                continue;
            }
            if (isDeclared(tokens, i)) {
                declared.add(token.text());
            } else if (!declared.contains(token.text()) && !bindings.isOpen(token.text()) && said.add(token.text())) {
                problems.add(
                        bindings.contains(token.text())
                                ? rule.file()
                                        .at(
                                                token,
                                                CODE,
                                                token.text() + " is bound only within a not, exists, forall,"
                                                        + " accumulate or collect, and not seen outside it",
                                                null)
                                : unbound(rule, bindings, token));
            }
        }
    }

    /** Whether Java introduces the name here: after a type, or as what a lambda takes. */
    private static boolean isDeclared(Tokens tokens, int index) {
        Token before = tokens.get(index - 1);
        boolean typed = (before.isName() && !before.is("return") && !before.is("new") && !before.is("then"))
                || before.is(">")
                || before.is("]");
        int next = index + 1;
        while (tokens.get(next).is(",") && tokens.get(next + 1).isVariable()) {
            next += 2;
        }
        boolean lambda = tokens.get(next).is("->")
                || (tokens.get(next).is(")") && tokens.get(next + 1).is("->"));
        Token after = tokens.get(index + 1);
        return lambda
                || (typed
                        && (after.is("=") || after.is(":") || after.is(";") || after.is(",") || after.is(")"))
                        && !(before.is(">") && after.is(")")));
    }

    private static Diagnostic unbound(ParsedRule rule, Bindings bindings, Token token) {
        return rule.file()
                .at(
                        token,
                        CODE,
                        token.text() + " is not bound in this rule",
                        Suggestion.nearest(token.text(), bindings.places().keySet()));
    }
}
