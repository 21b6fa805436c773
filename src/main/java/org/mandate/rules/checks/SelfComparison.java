package org.mandate.rules.checks;

import java.util.HashMap;
import java.util.Map;
import org.drools.drl.ast.descr.BaseDescr;
import org.mandate.rules.Bindings;
import org.mandate.rules.Comparison;
import org.mandate.rules.Tokens;

/** Something compared with itself, under its own or another name. */
final class SelfComparison implements RuleCheck {

    @Override
    public String summary() {
        return "Something is compared with itself.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        for (PatternView pattern : rule.patterns()) {
            Map<String, String> meanings = meanings(rule, pattern);
            for (Comparison comparison : pattern.comparisons()) {
                String left = meaning(comparison.left(), meanings);
                for (Tokens right : comparison.right()) {
                    if (left.equals(meaning(right, meanings))) {
                        String name = comparison.left().tight();
                        report.at(rule, comparison.left().get(0), "'" + name + "' is compared with itself");
                    }
                }
            }
        }
    }

    /** What the variables that the pattern itself binds stand for. */
    private static Map<String, String> meanings(RuleView rule, PatternView pattern) {
        Map<String, String> meanings = new HashMap<>();
        for (BaseDescr constraint : pattern.descr().getConstraint().getDescrs()) {
            Tokens tokens = rule.rule().tokens(constraint);
            boolean plain = tokens.size() == 3
                    && Bindings.isLabel(tokens, 0)
                    && tokens.get(2).isName();
            if (plain) {
                meanings.put(tokens.get(0).text(), tokens.get(2).text());
            }
        }
        return meanings;
    }

    private static String meaning(Tokens tokens, Map<String, String> meanings) {
        String text = tokens.text();
        return meanings.getOrDefault(text, text);
    }
}
