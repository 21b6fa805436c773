package org.mandate.rules.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.mandate.rules.Bindings;
import org.mandate.rules.PatternTree;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/** One name given to two things: the engine keeps one of them and does not say which. */
final class BoundTwice implements RuleCheck {

    @Override
    public String summary() {
        return "One variable is bound twice.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        Map<String, List<Integer>> seen = new HashMap<>();
        Tokens conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            Token token = conditions.get(i);
            if (token.isVariable() && Bindings.isLabel(conditions, i)) {
                // What is named stands for sure within the part of the tree that its name may stand before.
                int place = conditions.get(i + 2).start();
                List<Integer> earlier = seen.computeIfAbsent(token.text(), n -> new ArrayList<>());
                if (earlier.stream().anyMatch(e -> clash(rule.rule().tree(), e, place))) {
                    report.at(
                            rule,
                            token,
                            token.text() + " is already bound, on line "
                                    + rule.file().line(earlier.get(0))
                                    + ": compare with == or choose another name");
                }
                earlier.add(place);
            }
        }
    }

    /** Whether the first is seen where the second stands, and both can hold at once. */
    private static boolean clash(PatternTree tree, int first, int second) {
        boolean seen = tree.closed().stream().allMatch(c -> !contains(c, first) || contains(c, second));
        return seen && tree.alternatives().stream().noneMatch(or -> apart(or, first, second));
    }

    private static boolean apart(OrDescr or, int first, int second) {
        int one = branch(or, first);
        int other = branch(or, second);
        return one >= 0 && other >= 0 && one != other;
    }

    private static int branch(OrDescr or, int place) {
        for (int i = 0; i < or.getDescrs().size(); i++) {
            if (contains(or.getDescrs().get(i), place)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean contains(BaseDescr descr, int place) {
        return descr.getStartCharacter() <= place && place <= descr.getEndCharacter();
    }
}
