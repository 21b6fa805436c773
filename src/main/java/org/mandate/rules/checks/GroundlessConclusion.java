package org.mandate.rules.checks;

import java.util.Set;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Threshold;

/** A conclusion from context alone. What is demanded of an option may rest on the option alone. */
final class GroundlessConclusion implements RuleCheck {

    private static final Set<Class<?>> CONTEXT =
            Set.of(Option.class, Mission.class, Threshold.class, Priority.class, Method.class);
    private static final Set<String> ARGUMENTS =
            Set.of("supports", "against", "risk", "indicator", "meets", "fails", "leavesOpen", "alert", "forecast");

    @Override
    public String summary() {
        return "A rule concludes something from no fact at all.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        boolean contextOnly = rule.patterns().stream().allMatch(p -> !p.sourced() && isContext(p));
        if (contextOnly) {
            rule.conclusions().stream()
                    .filter(call -> ARGUMENTS.contains(call.at().text()))
                    .findFirst()
                    .ifPresent(call -> report.at(
                            rule, call.at(), "this rests on no fact: options, mission and settings are no grounds"));
        }
    }

    private static boolean isContext(PatternView pattern) {
        return pattern.type() != null
                && CONTEXT.contains(pattern.type())
                && pattern.scope() != PatternView.Scope.ABSENT;
    }
}
