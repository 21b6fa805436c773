package org.mandate.rules.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.mandate.rules.Bindings;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/** A name given to a value that nothing uses: a condition or a text was forgotten. */
final class UnusedBinding implements RuleCheck {

    /** What a rule counted is on record only where it is collected. */
    private static final Set<String> GROUNDS = Set.of("collectList", "collectSet");

    @Override
    public String summary() {
        return "A value is bound to a variable that nothing uses.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        Tokens conditions = rule.conditions();
        Set<String> used = new HashSet<>();
        Stream.of(conditions, rule.rule().consequence()).forEach(tokens -> {
            for (int i = 0; i < tokens.size(); i++) {
                if (!Bindings.isLabel(tokens, i)) {
                    used.add(tokens.get(i).text());
                }
            }
        });
        for (int i = 0; i < conditions.size(); i++) {
            Token token = conditions.get(i);
            boolean value = token.isVariable() && Bindings.isLabel(conditions, i) && !namesPattern(conditions, i + 2);
            if (value && !GROUNDS.contains(conditions.get(i + 2).text()) && used.add(token.text())) {
                report.at(rule, token, token.text() + " is bound and never used");
            }
        }
    }

    /** Whether a type and a bracket follow: a name for a whole fact says what it is, used or not. */
    private static boolean namesPattern(Tokens tokens, int index) {
        int i = index;
        while (tokens.get(i).is("(")) {
            i++;
        }
        while (tokens.get(i + 1).is(".")) {
            i += 2;
        }
        return tokens.get(i).isCapital() && tokens.get(i + 1).is("(");
    }
}
