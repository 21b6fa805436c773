package org.mandate.rules.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.Comparison;
import org.mandate.rules.Tokens;
import org.mandate.vocabulary.Conclusion;

/** A conclusion that a rule waits for and no rule draws. */
final class NeverConcluded implements Check {

    @Override
    public String summary() {
        return "A rule matches a conclusion that no rule draws.";
    }

    @Override
    public void check(CheckedRulebook rulebook, Report report) {
        Map<String, List<ConclusionCall>> drawn = new HashMap<>();
        for (RuleView rule : rulebook.rules()) {
            for (ConclusionCall call : rule.conclusions()) {
                call.form()
                        .types()
                        .forEach(t ->
                                drawn.computeIfAbsent(t, n -> new ArrayList<>()).add(call));
            }
        }
        for (RuleView rule : rulebook.rules()) {
            for (PatternView pattern : rule.patterns()) {
                boolean conclusion = pattern.isKindOf(Conclusion.class) && !pattern.is(Conclusion.class);
                if (conclusion && pattern.type() != null) {
                    String type = pattern.type().getSimpleName();
                    check(rule, pattern, type, drawn.getOrDefault(type, List.of()), report);
                }
            }
        }
    }

    private static void check(
            RuleView rule, PatternView pattern, String type, List<ConclusionCall> drawn, Report report) {
        if (drawn.isEmpty()) {
            report.at(rule, RuleView.typeToken(pattern), "no rule concludes a " + type);
            return;
        }
        for (Comparison comparison : pattern.comparisons()) {
            if (!comparison.selects()) {
                continue;
            }
            for (Tokens right : comparison.right()) {
                if (isConstant(right) && isNever(comparison.field(), right.tight(), drawn)) {
                    String constant = right.get(2).text();
                    report.at(rule, right.get(2), "no rule concludes a " + type + " that is " + constant);
                }
            }
        }
    }

    private static boolean isNever(String field, String constant, List<ConclusionCall> drawn) {
        return drawn.stream().allMatch(call -> {
            @Nullable String value = call.value(field);
            return value != null && value.matches("[A-Z]\\w*\\.[A-Z_0-9]+") && !value.equals(constant);
        });
    }

    private static boolean isConstant(Tokens tokens) {
        return tokens.size() == 3
                && tokens.get(0).isCapital()
                && tokens.get(1).is(".")
                && tokens.get(2).isCapital();
    }
}
