package org.mandate.rules.checks;

import org.mandate.diagnostic.Suggestion;
import org.mandate.rules.Comparison;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;
import org.mandate.vocabulary.Threshold;

/** A threshold that the settings do not define: the rule never fires. */
final class UnknownThreshold implements Check {

    @Override
    public String summary() {
        return "A rule names a threshold that the settings do not define.";
    }

    @Override
    public void check(CheckedRulebook rulebook, Report report) {
        Thresholds thresholds = rulebook.thresholds();
        if (thresholds == null) {
            return;
        }
        for (RuleView rule : rulebook.rules()) {
            for (PatternView pattern : rule.patterns()) {
                for (Comparison comparison : pattern.comparisons()) {
                    if (pattern.is(Threshold.class) && comparison.field().equals("id") && comparison.selects()) {
                        comparison.right().forEach(r -> check(rule, r, thresholds, report));
                    }
                }
            }
        }
    }

    private static void check(RuleView rule, Tokens right, Thresholds thresholds, Report report) {
        Token token = right.get(0);
        String id = right.size() == 1 ? text(token) : "";
        if (!id.isEmpty() && !thresholds.ids().contains(id)) {
            report.at(
                    rule,
                    token,
                    "the settings define no threshold '" + id + "'",
                    Suggestion.nearest(id, thresholds.ids()));
        }
    }

    /** What stands in quotes; empty for anything else. */
    static String text(Token token) {
        boolean quoted = token.kind() == Token.Kind.TEXT && token.text().length() > 2;
        return quoted ? token.text().substring(1, token.text().length() - 1) : "";
    }
}
