package org.mandate.rules.checks;

import java.util.Set;
import org.mandate.rules.Comparison;
import org.mandate.rules.Token;
import org.mandate.rules.VocabularyTypes;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;

/** An option, mission or area of one case in a rule that is meant for all. */
final class NamesACase implements RuleCheck {

    private static final Set<String> NAMES = Set.of(
            "id", "label", "variantOf", "group", "focusArea", "area", "acronym", "country", "option", "leader", "best");

    @Override
    public String summary() {
        return "A rule names an option, a mission or an area of one case.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        for (PatternView pattern : rule.patterns()) {
            if (!pattern.isKindOf(Fact.class) && !pattern.isKindOf(Conclusion.class)) {
                continue;
            }
            for (Comparison comparison : pattern.comparisons()) {
                if (isName(pattern, comparison.field())) {
                    comparison.right().stream()
                            .filter(r -> r.size() == 1 && r.get(0).kind() == Token.Kind.TEXT)
                            .forEach(r -> report.at(
                                    rule,
                                    r.get(0),
                                    r.get(0).text() + " belongs to one case: match by kind or by a shared variable"));
                }
            }
        }
    }

    private static boolean isName(PatternView pattern, String field) {
        Class<?> type = pattern.type();
        return type != null
                && NAMES.contains(field)
                && VocabularyTypes.fields(type).get(field) == String.class;
    }
}
