package org.mandate.rules.checks;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.ParsedRule;

/**
 * What checks look at.
 *
 * @param folder name of the rule folder as shown
 * @param rules the rules, in the order of files and lines
 * @param thresholds the thresholds of the settings, or null where there are none to compare with
 * @param tested names of the rules that a rule test is about, or null where tests were not read
 */
public record CheckedRulebook(
        String folder,
        List<RuleView> rules,
        @Nullable Thresholds thresholds,
        @Nullable Set<String> tested) {

    /** Reads each rule as checks need it. */
    static CheckedRulebook of(
            String folder, List<ParsedRule> rules, @Nullable Thresholds thresholds, @Nullable Set<String> tested) {
        return new CheckedRulebook(folder, rules.stream().map(RuleView::of).toList(), thresholds, tested);
    }
}
