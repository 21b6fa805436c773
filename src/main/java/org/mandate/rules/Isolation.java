package org.mandate.rules;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rule, then the constraint, that the engine objects to without saying which: it compiles halves of the
 * rulebook with the others blanked out, then the one rule with one constraint after another blanked out.
 */
final class Isolation {

    private final List<ParsedRule> rules;
    private final List<ParsedRule> suspected;
    private final String message;
    private final Predicate<SortedMap<String, String>> objects;

    /** Takes all rules, those that may be at fault, the objection, and whether the engine raises it against texts. */
    Isolation(
            List<ParsedRule> rules,
            List<ParsedRule> suspected,
            String message,
            Predicate<SortedMap<String, String>> objects) {
        this.rules = rules;
        this.suspected = suspected;
        this.message = message;
        this.objects = objects;
    }

    /** The place, or null where no rule alone draws the objection. */
    CompilerPlaces.@Nullable Place find() {
        List<ParsedRule> suspects = suspected;
        while (suspects.size() > 1) {
            List<ParsedRule> half = suspects.subList(0, suspects.size() / 2);
            suspects = objects.test(only(half)) ? half : suspects.subList(half.size(), suspects.size());
        }
        if (suspects.isEmpty() || !objects.test(only(suspects))) {
            return null;
        }
        ParsedRule rule = suspects.get(0);
        for (PatternDescr pattern : rule.tree().patterns()) {
            for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
                SortedMap<String, String> without = only(suspects);
                without.computeIfPresent(rule.file().name(), (name, text) -> blanked(text, constraint));
                if (!rule.tokens(constraint).all().isEmpty() && !objects.test(without)) {
                    return new CompilerPlaces.Place(rule, quoted(rule, constraint));
                }
            }
        }
        return new CompilerPlaces.Place(rule, rule.start());
    }

    /** Within a constraint the text that the objection quotes, else the start. */
    private int quoted(ParsedRule rule, BaseDescr constraint) {
        return rule.tokens(constraint).all().stream()
                .filter(t -> t.kind() == Token.Kind.TEXT && message.contains(t.text()))
                .findFirst()
                .map(Token::start)
                .orElse(constraint.getStartCharacter());
    }

    private SortedMap<String, String> only(List<ParsedRule> kept) {
        return Blanked.but(rules, kept);
    }

    /** Puts {@code true} in place of a constraint: a constraint that always holds. */
    private static String blanked(String text, BaseDescr constraint) {
        StringBuilder out = new StringBuilder(text);
        int end = constraint.getEndCharacter() + 1;
        Blanked.blank(out, constraint.getStartCharacter(), end);
        out.replace(constraint.getStartCharacter(), end, "true");
        return out.toString();
    }
}
