package org.mandate.rules.checks;

import java.util.Set;

/** A rule that rule tests do not try both ways. */
final class MissingTest implements Check {

    @Override
    public String summary() {
        return "A rule has no test in which it fires, or none in which it does not.";
    }

    @Override
    public void check(CheckedRulebook rulebook, Report report) {
        Set<String> tested = rulebook.tested();
        if (tested != null) {
            rulebook.rules().stream()
                    .filter(rule -> !tested.contains(rule.name()))
                    .forEach(rule -> report.at(
                            rule,
                            "rule \"" + rule.name()
                                    + "\" needs a test in which it fires and one in which it does not"));
        }
    }
}
