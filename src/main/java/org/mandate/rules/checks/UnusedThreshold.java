package org.mandate.rules.checks;

import java.util.Set;
import java.util.TreeSet;
import org.mandate.rules.Comparison;
import org.mandate.rules.Tokens;
import org.mandate.vocabulary.Threshold;

/** A threshold of the settings that neither a rule nor the program uses. */
final class UnusedThreshold implements Check {

    @Override
    public String summary() {
        return "The settings define a threshold that nothing uses.";
    }

    @Override
    public void check(CheckedRulebook rulebook, Report report) {
        Thresholds thresholds = rulebook.thresholds();
        if (thresholds == null) {
            return;
        }
        Set<String> unused = new TreeSet<>(thresholds.ids());
        unused.removeAll(thresholds.readByProgram());
        for (RuleView rule : rulebook.rules()) {
            for (PatternView pattern : rule.patterns()) {
                if (pattern.isKindOf(Threshold.class)) {
                    remove(pattern, unused);
                }
            }
        }
        unused.forEach(id -> report.at(thresholds, id, "no rule uses the threshold '" + id + "'"));
    }

    private static void remove(PatternView pattern, Set<String> unused) {
        boolean plain = false;
        for (Comparison comparison : pattern.comparisons()) {
            if (comparison.field().equals("id") && comparison.selects()) {
                plain = true;
                for (Tokens right : comparison.right()) {
                    String id = UnknownThreshold.text(right.get(0));
                    plain &= !id.isEmpty();
                    unused.remove(id);
                }
            }
        }
        if (!plain) {
            // It may be any of them.
            unused.clear();
        }
    }
}
