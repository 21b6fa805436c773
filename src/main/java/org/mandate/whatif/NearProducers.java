package org.mandate.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.Comparison;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.ParsedRulebook;
import org.mandate.rules.Tokens;
import org.mandate.rules.checks.ConclusionCall;

/** Which rules could conclude what a step looks for. */
final class NearProducers {

    private final List<ParsedRule> rules;

    NearProducers(ParsedRulebook rulebook) {
        this.rules = rulebook.rules();
    }

    /** Those whose conclusions no comparison of the pattern rules out by a constant, by file and line. */
    List<ParsedRule> of(NearStep step, List<NearStep> all) {
        List<Comparison> wanted = new ArrayList<>();
        all.stream()
                .filter(s -> step.label() != null && step.label().equals(s.label()))
                .forEach(s -> wanted.addAll(Comparison.of(s.constraint())));
        String type = step.type() == null ? "" : step.type();
        return rules.stream()
                .filter(rule -> ConclusionCall.of(rule.consequence()).stream()
                        .anyMatch(call -> call.makes(type) && wanted.stream().allMatch(c -> fits(call, c))))
                .toList();
    }

    private static boolean fits(ConclusionCall call, Comparison comparison) {
        @Nullable String made = call.value(comparison.field());
        if (made == null || !isConstant(made) || !(comparison.selects() || comparison.rejects())) {
            return true;
        }
        Set<String> named = new TreeSet<>();
        for (Tokens item : comparison.right()) {
            if (!isConstant(item.tight())) {
                return true;
            }
            named.add(item.tight());
        }
        return named.contains(made) == comparison.selects();
    }

    private static boolean isConstant(String text) {
        return text.matches("[A-Z]\\w*\\.[A-Z][A-Z_0-9]*");
    }
}
