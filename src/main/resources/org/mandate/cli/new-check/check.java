package org.mandate.rules.checks;

/** Say here what this looks for, and where it cannot tell and so stays silent. */
final class {class} implements RuleCheck {

    @Override
    public String summary() {
        return "{summary}";
    }

    @Override
    public void check(RuleView rule, Report report) {
        // To start from: put in its place what you look for. rule.patterns() and rule.conclusions() say more of a rule.
        if (rule.rule().rule().hasAnnotation("doc") && rule.rule().annotation("doc").contains("{check}")) {
            report.at(rule, "say here what is wrong, in words of the rule");
        }
    }
}
