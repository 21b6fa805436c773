package org.mandate.rules.checks;

import java.util.Set;

/** A rule that no rule test is about. */
final class MissingTest implements Check {

    @Override
    public String summary() {
        return "A rule has no test.";
    }

    @Override
    public void check(CheckedRulebook rulebook, Report report) {
        Set<String> tested = rulebook.tested();
        if (tested != null) {
            rulebook.rules().stream()
                    .filter(rule -> !tested.contains(rule.name()))
                    .forEach(rule -> report.at(rule, "rule \"" + rule.name() + "\" has no test"));
        }
    }
}
