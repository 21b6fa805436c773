package org.mandate.rules.checks;

import org.mandate.rules.VocabularyTypes;

/** A type that is neither a fact nor a conclusion. */
final class NeverInserted implements RuleCheck {

    @Override
    public String summary() {
        return "A pattern matches a type that is neither a fact nor a conclusion.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        for (PatternView pattern : rule.patterns()) {
            Class<?> type = pattern.type();
            boolean never = type != null
                    && !pattern.sourced()
                    && VocabularyTypes.matchable().values().stream().noneMatch(type::isAssignableFrom);
            if (never) {
                report.at(
                        rule,
                        RuleView.typeToken(pattern),
                        pattern.descr().getObjectType() + " is neither a fact nor a conclusion: this never matches");
            }
        }
    }
}
