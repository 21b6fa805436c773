package org.mandate.rules.checks;

/** A check that looks at one rule at a time. */
interface RuleCheck extends Check {

    @Override
    default void check(CheckedRulebook rulebook, Report report) {
        rulebook.rules().forEach(rule -> check(rule, report));
    }

    /** Reports what it finds in a rule. */
    void check(RuleView rule, Report report);
}
