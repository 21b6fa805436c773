package org.mandate.rules.checks;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule that concludes, word for word, what another concludes already with one condition less. */
final class SubsumedRule implements Check {

    @Override
    public String summary() {
        return "A rule adds a condition to another and concludes the very same.";
    }

    @Override
    public void check(CheckedRulebook rulebook, Report report) {
        Map<String, RuleView> byKey = new HashMap<>();
        Map<String, RuleForm> forms = new HashMap<>();
        for (RuleView rule : rulebook.rules()) {
            @Nullable RuleForm form = RuleForm.of(rule.rule());
            if (form != null && !rule.conclusions().isEmpty()) {
                forms.put(rule.name(), form);
                byKey.putIfAbsent(form.key(true), rule);
            }
        }
        for (RuleView rule : rulebook.rules()) {
            @Nullable RuleForm form = forms.get(rule.name());
            @Nullable RuleView wider = form == null ? null : wider(rule, form, byKey);
            if (wider != null) {
                report.at(
                        rule,
                        "whenever rule \"" + rule.name() + "\" fires, \"" + wider.name()
                                + "\" concludes the same, at "
                                + wider.file().name() + ":"
                                + wider.file().line(wider.rule().start()));
            }
        }
    }

    private static @Nullable RuleView wider(RuleView rule, RuleForm form, Map<String, RuleView> byKey) {
        for (RuleForm weaker : form.weaker()) {
            @Nullable RuleView found = byKey.get(weaker.key(true));
            // A condition that says nothing gives the rule itself.
            if (found != null
                    && !found.name().equals(rule.name())
                    && !form.key(true).equals(weaker.key(true))) {
                return found;
            }
        }
        return null;
    }
}
