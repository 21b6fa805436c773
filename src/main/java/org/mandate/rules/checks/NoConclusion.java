package org.mandate.rules.checks;

/** A rule that fires and says nothing. */
final class NoConclusion implements RuleCheck {

    @Override
    public String summary() {
        return "A rule concludes nothing.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        if (rule.conclusions().isEmpty()) {
            report.at(rule, "rule \"" + rule.name() + "\" concludes nothing");
        }
    }
}
