package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The conditions of a rule, flattened.
 *
 * @param patterns every pattern that names a type, in the order of the text
 * @param absent those of them under {@code not}; a {@code forall} does not say that something is missing
 * @param closed stretches whose bindings are not seen outside: {@code not}, {@code exists}, {@code forall}, and what
 *     an {@code accumulate} or {@code collect} runs over
 */
record PatternTree(List<PatternDescr> patterns, List<PatternDescr> absent, List<BaseDescr> closed) {

    static PatternTree of(RuleDescr rule) {
        PatternTree tree = new PatternTree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        tree.add(rule.getLhs(), false);
        return tree;
    }

    /** Whether what stands at a place is not seen outside the stretch it stands in. */
    boolean isClosed(int offset) {
        return closed.stream().anyMatch(c -> c.getStartCharacter() <= offset && offset <= c.getEndCharacter());
    }

    private void add(Object descr, boolean absence) {
        if (descr instanceof PatternDescr pattern) {
            addPattern(pattern, absence);
        } else if (descr instanceof NotDescr not) {
            closed.add(not);
            not.getDescrs().forEach(d -> add(d, !absence));
        } else if (descr instanceof ForallDescr forall) {
            closed.add(forall);
            forall.getDescrs().forEach(d -> add(d, false));
        } else if (descr instanceof ExistsDescr exists) {
            closed.add(exists);
            for (Object each : exists.getDescrs()) {
                add(each, absence);
            }
        } else if (descr instanceof AccumulateDescr accumulate) {
            closed.add(accumulate.getInput());
            add(accumulate.getInput(), absence);
        } else if (descr instanceof CollectDescr collect) {
            closed.add(collect.getInputPattern());
            add(collect.getInputPattern(), absence);
        } else if (descr instanceof ConditionalElementDescr all) {
            all.getDescrs().forEach(d -> add(d, absence));
        }
    }

    private void addPattern(PatternDescr pattern, boolean absence) {
        // An accumulate without a result pattern is the source of a pattern of Object that nobody wrote.
        boolean written = !(pattern.getSource() instanceof AccumulateDescr
                && pattern.getStartCharacter() == pattern.getSource().getStartCharacter());
        if (written) {
            patterns.add(pattern);
            if (absence) {
                absent.add(pattern);
            }
        }
        add(pattern.getSource(), absence);
    }
}
