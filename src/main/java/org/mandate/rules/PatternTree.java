package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The conditions of a rule, flattened.
 *
 * @param patterns every pattern that names a type, in the order of the text
 * @param absent those of them under {@code not}
 * @param existing those of them under {@code exists}
 * @param foralls what must hold for all: that one for which it does not hold is absent
 * @param closed stretches whose bindings are not seen outside: absences, what must exist or hold for all, and what
 *     an {@code accumulate} or {@code collect} runs over
 * @param alternatives stretches of which one or another holds
 */
public record PatternTree(
        List<PatternDescr> patterns,
        List<PatternDescr> absent,
        List<PatternDescr> existing,
        List<ForallDescr> foralls,
        List<BaseDescr> closed,
        List<OrDescr> alternatives) {

    /** Names of the types that the patterns match, as written. */
    public Set<String> types() {
        return patterns.stream().map(PatternDescr::getObjectType).collect(Collectors.toSet());
    }

    static PatternTree of(RuleDescr rule) {
        PatternTree tree = new PatternTree(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        tree.add(rule.getLhs(), Under.NOTHING);
        return tree;
    }

    /** Whether what stands at a place is not seen outside the stretch it stands in. */
    public boolean isClosed(int offset) {
        return closed.stream().anyMatch(c -> c.getStartCharacter() <= offset && offset <= c.getEndCharacter());
    }

    /** Whether a pattern's match is part of the rule's match. */
    public boolean isOpen(PatternDescr pattern) {
        return !isClosed(pattern.getStartCharacter());
    }

    private enum Under {
        NOTHING,
        NOT,
        EXISTS
    }

    private void add(Object descr, Under under) {
        if (descr instanceof PatternDescr pattern) {
            addPattern(pattern, under);
        } else if (descr instanceof NotDescr not) {
            closed.add(not);
            not.getDescrs().forEach(d -> add(d, under == Under.NOT ? Under.EXISTS : Under.NOT));
        } else if (descr instanceof ForallDescr forall) {
            closed.add(forall);
            foralls.add(forall);
            forall.getDescrs().forEach(d -> add(d, Under.NOTHING));
        } else if (descr instanceof ExistsDescr exists) {
            closed.add(exists);
            for (Object each : exists.getDescrs()) {
                add(each, under == Under.NOT ? Under.NOT : Under.EXISTS);
            }
        } else if (descr instanceof AccumulateDescr accumulate) {
            closed.add(accumulate.getInput());
            add(accumulate.getInput(), under);
        } else if (descr instanceof CollectDescr collect) {
            closed.add(collect.getInputPattern());
            add(collect.getInputPattern(), under);
        } else if (descr instanceof ConditionalElementDescr all) {
            if (all instanceof OrDescr or) {
                alternatives.add(or);
            }
            all.getDescrs().forEach(d -> add(d, under));
        }
    }

    private void addPattern(PatternDescr pattern, Under under) {
        // An accumulate without a result pattern is the source of a pattern of Object that nobody wrote.
        boolean written = !(pattern.getSource() instanceof AccumulateDescr
                && pattern.getStartCharacter() == pattern.getSource().getStartCharacter());
        if (written) {
            patterns.add(pattern);
            if (under == Under.NOT) {
                absent.add(pattern);
            } else if (under == Under.EXISTS) {
                existing.add(pattern);
            }
        }
        add(pattern.getSource(), under);
    }
}
