package org.mandate.rules.checks;

import java.util.List;
import org.mandate.rules.Bindings;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.RuleFile;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/**
 * A rule as checks look at it.
 *
 * @param rule the rule
 * @param bindings what its conditions bind
 * @param patterns its patterns, in the order of the text
 * @param conclusions what it concludes, in the order of the text
 */
public record RuleView(
        ParsedRule rule, Bindings bindings, List<PatternView> patterns, List<ConclusionCall> conclusions) {

    static RuleView of(ParsedRule rule) {
        return new RuleView(
                rule,
                Bindings.of(rule),
                rule.tree().patterns().stream()
                        .map(p -> PatternView.of(rule, p))
                        .toList(),
                ConclusionCall.of(rule.consequence()));
    }

    RuleFile file() {
        return rule.file();
    }

    String name() {
        return rule.name();
    }

    Tokens conditions() {
        return rule.conditions();
    }

    /** Whether the rule says "this or that": then not every pattern is part of every match. */
    boolean hasAlternatives() {
        return !rule.tree().alternatives().isEmpty();
    }

    /** Where a type stands in a pattern. */
    static Token typeToken(PatternView pattern) {
        String simple = pattern.descr().getObjectType();
        String last = simple.substring(simple.lastIndexOf('.') + 1);
        return pattern.tokens().all().stream()
                .filter(t -> t.is(last))
                .findFirst()
                .orElse(pattern.tokens().get(0));
    }
}
