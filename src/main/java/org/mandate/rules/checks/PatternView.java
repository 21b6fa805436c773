package org.mandate.rules.checks;

import java.util.List;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.Comparison;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.PatternTree;
import org.mandate.rules.Tokens;

/**
 * One pattern of a rule.
 *
 * @param descr the parse tree's word on it
 * @param type the class it matches, or null where it is not known
 * @param scope where it stands
 * @param sourced whether it takes its objects from an expression rather than from the facts
 * @param tokens its tokens
 * @param comparisons its comparisons
 */
record PatternView(
        PatternDescr descr,
        @Nullable Class<?> type,
        Scope scope,
        boolean sourced,
        Tokens tokens,
        List<Comparison> comparisons) {

    /** Where a pattern stands. */
    enum Scope {
        /** Its match is part of the rule's match. */
        OPEN,
        /** Nothing may match it. */
        ABSENT,
        /** Something must match it, whatever. */
        EXISTS,
        /** Its matches are collected, or it is part of a {@code forall}. */
        INNER
    }

    static PatternView of(ParsedRule rule, PatternDescr descr) {
        return new PatternView(
                descr,
                rule.type(descr),
                scope(rule.tree(), descr),
                descr.getSource() != null,
                rule.tokens(descr),
                Comparison.of(rule, descr));
    }

    boolean is(Class<?> other) {
        return type == other;
    }

    boolean isKindOf(Class<?> other) {
        return type != null && other.isAssignableFrom(type);
    }

    /** Comparisons without which it does not match. */
    List<Comparison> required() {
        return comparisons.stream().filter(Comparison::required).toList();
    }

    /** Its label, or an empty text. */
    String label() {
        return descr.getIdentifier() == null ? "" : descr.getIdentifier();
    }

    private static Scope scope(PatternTree tree, PatternDescr descr) {
        if (tree.absent().contains(descr)) {
            return Scope.ABSENT;
        }
        if (tree.existing().contains(descr)) {
            return Scope.EXISTS;
        }
        return tree.isOpen(descr) ? Scope.OPEN : Scope.INNER;
    }
}
