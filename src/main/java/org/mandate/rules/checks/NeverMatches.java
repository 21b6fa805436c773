package org.mandate.rules.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;
import org.mandate.rules.Comparison;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;
import org.mandate.rules.VocabularyTypes;
import org.mandate.vocabulary.Unknown;

/** Conditions of one pattern that cannot hold together, or a value that its field never has. */
final class NeverMatches implements RuleCheck {

    private static final Map<String, Set<String>> OPPOSITES = Map.of(
            "<", Set.of(">=", ">", "=="),
            "<=", Set.of(">"),
            ">", Set.of("<=", "<", "=="),
            ">=", Set.of("<"),
            "==", Set.of("!=", "<", ">"),
            "!=", Set.of("=="));

    @Override
    public String summary() {
        return "The conditions of a pattern can never hold.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        for (PatternView pattern : rule.patterns()) {
            Map<String, Known> known = new HashMap<>();
            for (Comparison comparison : pattern.required()) {
                String left = comparison.left().text();
                @Nullable String never = outside(pattern, comparison);
                if (never == null) {
                    never = known.computeIfAbsent(left, l -> new Known()).add(comparison);
                }
                if (never != null) {
                    report.at(rule, comparison.left().get(0), never, guess(pattern, comparison));
                    break;
                }
            }
        }
    }

    /** What a value outside the range of its field is, in words; null where it is within or not known. */
    private static @Nullable String outside(PatternView pattern, Comparison comparison) {
        String field = comparison.field();
        List<String> texts = texts(comparison);
        if (pattern.is(Unknown.class) && field.equals("of") && comparison.selects() && !texts.isEmpty()) {
            boolean none =
                    texts.stream().noneMatch(t -> VocabularyTypes.matchable().containsKey(t));
            return none ? "there is no fact type '" + texts.get(0) + "'" : null;
        }
        boolean number = comparison.right().size() == 1
                && Known.number(comparison.right().get(0)) != null;
        if (pattern.type() == null || field.isEmpty() || !number) {
            return null;
        }
        Known range = new Known();
        FieldRange.of(pattern.type(), field).asBounds(range);
        return range.add(comparison) == null
                ? null
                : "'" + field + "' never is: " + FieldRange.of(pattern.type(), field);
    }

    private static @Nullable String guess(PatternView pattern, Comparison comparison) {
        List<String> texts = texts(comparison);
        return pattern.is(Unknown.class) && !texts.isEmpty()
                ? Suggestion.nearest(texts.get(0), VocabularyTypes.matchable().keySet())
                : null;
    }

    private static List<String> texts(Comparison comparison) {
        return comparison.right().stream()
                .map(r -> UnknownThreshold.text(r.get(0)))
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /** What the conditions so far say of one left side. */
    static final class Known {

        private final Map<String, Set<String>> signs = new HashMap<>();
        private final Set<String> rejected = new HashSet<>();
        private @Nullable Set<String> selected;
        private double low = Double.NEGATIVE_INFINITY;
        private double high = Double.POSITIVE_INFINITY;
        private boolean lowOpen;
        private boolean highOpen;

        /** Adds a condition; returns why it cannot hold beside the others, or null. */
        @Nullable
        String add(Comparison comparison) {
            String left = comparison.left().tight();
            String together = "the conditions on '" + left + "' cannot hold together";
            return fits(comparison) ? null : together;
        }

        void atLeast(double least, boolean open) {
            if (least > low || (least == low && open)) {
                low = least;
                lowOpen = open;
            }
        }

        void atMost(double most, boolean open) {
            if (most < high || (most == high && open)) {
                high = most;
                highOpen = open;
            }
        }

        private boolean fits(Comparison comparison) {
            String sign = comparison.operator().text();
            Tokens right = comparison.right().get(0);
            if (!comparison.negated() && OPPOSITES.containsKey(sign)) {
                Set<String> others = signs.computeIfAbsent(right.text(), r -> new HashSet<>());
                Set<String> against = OPPOSITES.getOrDefault(sign, Set.of());
                if (others.stream().anyMatch(against::contains)) {
                    return false;
                }
                others.add(sign);
            }
            boolean constants = comparison.right().stream().allMatch(Known::isConstant);
            if (comparison.selects() && constants) {
                Set<String> now = comparison.right().stream().map(Tokens::text).collect(Collectors.toSet());
                selected = selected == null
                        ? now
                        : selected.stream().filter(now::contains).collect(Collectors.toSet());
            } else if (comparison.rejects() && constants) {
                comparison.right().forEach(r -> rejected.add(r.text()));
            }
            @Nullable Double number = comparison.negated() ? null : number(right);
            if (number != null) {
                bound(sign, number);
            }
            boolean room = selected == null || selected.stream().anyMatch(s -> !rejected.contains(s));
            return room && (low < high || (low == high && !lowOpen && !highOpen));
        }

        private void bound(String sign, double number) {
            switch (sign) {
                case "<" -> atMost(number, true);
                case "<=" -> atMost(number, false);
                case ">" -> atLeast(number, true);
                case ">=" -> atLeast(number, false);
                case "==" -> {
                    atLeast(number, false);
                    atMost(number, false);
                }
                default -> {}
            }
        }

        /** A text, a word such as {@code true}, or a constant with its type; numbers are compared as numbers. */
        private static boolean isConstant(Tokens tokens) {
            Token first = tokens.get(0);
            boolean word = first.is("null") || first.is("true") || first.is("false");
            boolean constant = tokens.size() == 3
                    && first.isCapital()
                    && tokens.get(1).is(".")
                    && tokens.get(2).isCapital();
            return constant || (tokens.size() == 1 && (word || first.kind() == Token.Kind.TEXT));
        }

        static @Nullable Double number(Tokens tokens) {
            boolean minus = tokens.size() == 2 && tokens.get(0).is("-");
            Token last = tokens.get(tokens.size() - 1);
            boolean plain = last.kind() == Token.Kind.NUMBER && last.text().matches("\\d+(\\.\\d+)?");
            if (!plain || !(minus || tokens.size() == 1)) {
                return null;
            }
            return minus ? -Double.parseDouble(last.text()) : Double.parseDouble(last.text());
        }
    }
}
