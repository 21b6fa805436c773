package org.mandate.rules.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mandate.rules.Bindings;
import org.mandate.rules.Comparison;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/**
 * Two patterns of one type that nothing ties together and nothing tells apart: each fact pairs with every other, and with
 * itself. Patterns of different types are left alone: an option beside a fact that speaks on all options is meant.
 */
final class CrossProduct implements RuleCheck {

    @Override
    public String summary() {
        return "Two patterns of one type are not tied together, so a fact pairs with itself.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        List<PatternView> open = rule.patterns().stream()
                .filter(p -> p.scope() == PatternView.Scope.OPEN && !p.sourced() && p.type() != null)
                .toList();
        if (rule.hasAlternatives()
                || open.stream().map(PatternView::type).distinct().count() == open.size()) {
            return;
        }
        Map<String, Set<Integer>> users = users(rule, open);
        for (int i = 0; i < open.size(); i++) {
            for (int j = 0; j < i; j++) {
                PatternView first = open.get(j);
                PatternView second = open.get(i);
                boolean same = first.type() == second.type();
                if (same && !tied(i, j, users, open.size()) && !toldApart(first, second)) {
                    String type = second.descr().getObjectType();
                    report.at(
                            rule,
                            RuleView.typeToken(second),
                            "nothing ties this " + type + " to the one on line "
                                    + rule.file().line(first.descr().getStartCharacter())
                                    + ": each pairs with all, and with itself");
                    break;
                }
            }
        }
    }

    /** For each variable the patterns that bind or use it. */
    private static Map<String, Set<Integer>> users(RuleView rule, List<PatternView> open) {
        Map<String, Set<Integer>> users = new TreeMap<>();
        for (int i = 0; i < open.size(); i++) {
            Set<String> names = new HashSet<>();
            names.add(open.get(i).label());
            names.addAll(open.get(i).tokens().all().stream()
                    .filter(Token::isVariable)
                    .map(Token::text)
                    .collect(Collectors.toSet()));
            for (String name : names) {
                users.computeIfAbsent(name, n -> new HashSet<>()).add(i);
            }
        }
        users.remove("");
        // What a collection or an absence uses may tie patterns as well.
        Tokens conditions = rule.conditions();
        Set<String> elsewhere = new HashSet<>();
        for (int i = 0; i < conditions.size(); i++) {
            Token token = conditions.get(i);
            boolean within = open.stream()
                    .anyMatch(p -> p.descr().getStartCharacter() <= token.start()
                            && token.start() <= p.descr().getEndCharacter());
            if (token.isVariable() && !within && !Bindings.isLabel(conditions, i)) {
                elsewhere.add(token.text());
            }
        }
        Set<Integer> together = new HashSet<>();
        elsewhere.forEach(name -> together.addAll(users.getOrDefault(name, Set.of())));
        users.put("", together);
        return users;
    }

    /** Whether a chain of shared variables leads from one pattern to another. */
    private static boolean tied(int from, int to, Map<String, Set<Integer>> users, int size) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        for (int step = 0; step < size; step++) {
            for (Set<Integer> group : users.values()) {
                if (group.stream().anyMatch(reached::contains)) {
                    reached.addAll(group);
                }
            }
        }
        return reached.contains(to);
    }

    /** Whether no fact can match both: a field has one constant here and another there. */
    private static boolean toldApart(PatternView first, PatternView second) {
        for (Comparison one : first.required()) {
            for (Comparison other : second.required()) {
                boolean sameField = !one.field().isEmpty() && one.field().equals(other.field());
                boolean constants = one.selects() && other.selects();
                if (sameField && constants && texts(one).stream().noneMatch(texts(other)::contains)) {
                    return true;
                }
                if (sameField && ((one.selects() && other.rejects()) || (one.rejects() && other.selects()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> texts(Comparison comparison) {
        return comparison.right().stream().map(Tokens::text).collect(Collectors.toSet());
    }
}
