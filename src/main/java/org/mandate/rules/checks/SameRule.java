package org.mandate.rules.checks;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two rules with the same conditions and the same conclusion, whatever their variables, order and texts. */
final class SameRule implements Check {

    @Override
    public String summary() {
        return "Two rules have the same conditions and the same conclusion.";
    }

    @Override
    public void check(CheckedRulebook rulebook, Report report) {
        Map<String, RuleView> first = new HashMap<>();
        for (RuleView rule : rulebook.rules()) {
            @Nullable RuleForm form = RuleForm.of(rule.rule());
            @Nullable RuleView other = form == null ? null : first.putIfAbsent(form.key(false), rule);
            if (other != null && !other.name().equals(rule.name())) {
                report.at(
                        rule,
                        "rule \"" + rule.name() + "\" says the same as \"" + other.name() + "\", at "
                                + other.file().name() + ":"
                                + other.file().line(other.rule().start()));
            }
        }
    }
}
