package org.mandate.rules.checks;

import org.jspecify.annotations.Nullable;
import org.mandate.rules.Comparison;
import org.mandate.rules.Tokens;

/** A rule that concludes what it must not find: its ground goes as it speaks, and nothing is left, without a word. */
final class UndoesItsGround implements RuleCheck {

    @Override
    public String summary() {
        return "A rule concludes what it says must be absent.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        for (PatternView pattern : rule.patterns()) {
            if (pattern.scope() != PatternView.Scope.ABSENT || pattern.type() == null || isJoined(rule, pattern)) {
                continue;
            }
            String type = pattern.type().getSimpleName();
            rule.conclusions().stream()
                    .filter(call -> call.form().types().size() == 1 && call.makes(type))
                    .filter(call -> pattern.comparisons().size()
                                    == pattern.descr()
                                            .getConstraint()
                                            .getDescrs()
                                            .size()
                            && pattern.comparisons().stream().allMatch(c -> holds(c, call)))
                    .findFirst()
                    .ifPresent(call -> report.at(
                            rule,
                            RuleView.typeToken(pattern),
                            "the rule concludes the " + type
                                    + " that it must not find: its ground goes and nothing is left"));
        }
    }

    /** Whether other patterns must be absent together with this one: then one of them may save the rule. */
    private static boolean isJoined(RuleView rule, PatternView pattern) {
        int start = pattern.descr().getStartCharacter();
        return rule.rule().tree().closed().stream()
                .filter(c -> c.getStartCharacter() <= start && start <= c.getEndCharacter())
                .anyMatch(c -> rule.patterns().stream()
                                .filter(p -> c.getStartCharacter() <= p.descr().getStartCharacter()
                                        && p.descr().getStartCharacter() <= c.getEndCharacter())
                                .count()
                        > 1);
    }

    private static boolean holds(Comparison comparison, ConclusionCall call) {
        @Nullable String value = call.value(comparison.field());
        return value != null
                && comparison.selects()
                && comparison.right().stream()
                        .map(Tokens::text)
                        .anyMatch(t -> t.replace(" ", "").equals(value));
    }
}
