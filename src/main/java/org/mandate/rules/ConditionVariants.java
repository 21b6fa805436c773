package org.mandate.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mandate.vocabulary.OptionKind;

/** Changes to the conditions of a rule: operators, option kinds, conditions dropped. */
final class ConditionVariants {

    private static final Map<String, List<String>> OPERATORS = Map.of(
            "==", List.of("!="),
            "!=", List.of("=="),
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"));

    private final ParsedRule rule;
    private final Tokens tokens;
    private final VariantWriter writer;

    ConditionVariants(ParsedRule rule, VariantWriter writer) {
        this.rule = rule;
        this.tokens = rule.conditions();
        this.writer = writer;
    }

    void write() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                dropConstraints(i);
            } else if (token.kind() == Token.Kind.SIGN) {
                OPERATORS.getOrDefault(token.text(), List.of()).forEach(other -> writer.replace(token, other));
            } else if (token.is("in") && tokens.get(i + 1).is("(")) {
                changeMembership(i);
            } else if (token.is("contains") && !tokens.get(i - 1).is("not")) {
                writer.replace(token, "not contains");
            } else if (token.is("not")
                    && !tokens.get(i + 1).is("in")
                    && !tokens.get(i + 1).is("contains")) {
                writer.replace(token, "exists");
            } else if (token.is("exists")) {
                writer.replace(token, "not");
            } else if (token.is("OptionKind") && !insideList(i)) {
                writer.replace(tokens.get(i + 2), next(tokens.get(i + 2).text()));
            }
        }
    }

    /** {@code in ( … )}: turned round, and each option kind left out or one added. */
    private void changeMembership(int in) {
        boolean negated = tokens.get(in - 1).is("not");
        if (negated) {
            writer.replace(tokens.get(in - 1).start(), tokens.get(in).end(), "in", "not in becomes in");
        } else {
            writer.replace(tokens.get(in), "not in");
        }
        int close = tokens.afterClosing(in + 1) - 1;
        List<List<Token>> members = split(in + 2, close);
        Set<String> kinds = new TreeSet<>();
        for (List<Token> member : members) {
            if (member.size() == 3 && member.get(0).is("OptionKind")) {
                kinds.add(member.get(2).text());
            }
        }
        if (kinds.size() != members.size()) {
            return;
        }
        for (String kind : kinds) {
            if (kinds.size() > 1) {
                Set<String> others = new TreeSet<>(kinds);
                others.remove(kind);
                writer.replace(tokens.get(in + 2).start(), tokens.get(close).start(), list(others), "without " + kind);
            }
        }
        for (OptionKind kind : OptionKind.values()) {
            if (kinds.add(kind.name())) {
                writer.replace(
                        tokens.get(in + 2).start(), tokens.get(close).start(), list(kinds), "with " + kind + " too");
                return;
            }
        }
    }

    private static String list(Set<String> kinds) {
        return "OptionKind." + String.join(", OptionKind.", kinds) + " ";
    }

    private static String next(String kind) {
        List<String> all = Arrays.stream(OptionKind.values()).map(Enum::name).toList();
        return all.get((all.indexOf(kind) + 1) % all.size());
    }

    private boolean insideList(int at) {
        for (int i = at - 1; i > 0 && !tokens.get(i).is(")"); i--) {
            if (tokens.get(i).is("(")) {
                return tokens.get(i - 1).is("in");
            }
        }
        return false;
    }

    /** Drops each constraint of a pattern that gives no variable a value. */
    private void dropConstraints(int open) {
        if (!tokens.get(open - 1).isCapital() || tokens.get(open - 2).is(".")) {
            return;
        }
        int close = tokens.afterClosing(open) - 1;
        List<List<Token>> constraints = split(open + 1, close);
        for (int i = 0; i < constraints.size(); i++) {
            List<Token> constraint = constraints.get(i);
            boolean binds = constraint.size() > 1
                    && constraint.get(0).isVariable()
                    && constraint.get(1).is(":");
            if (!binds && !constraint.isEmpty()) {
                int start = constraint.get(0).start();
                int end = constraint.get(constraint.size() - 1).end();
                String text = rule.file().text().substring(start, end);
                boolean last = i == constraints.size() - 1;
                int from = last && i > 0 ? endOf(constraints.get(i - 1)) : start;
                int to = last ? end : constraints.get(i + 1).get(0).start();
                writer.replace(from, to, "", "without " + text.replaceAll("\\s+", " "));
            }
        }
    }

    private static int endOf(List<Token> tokens) {
        return tokens.get(tokens.size() - 1).end();
    }

    /** The stretches between commas that stand in no further brackets. */
    private List<List<Token>> split(int from, int to) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        int depth = 0;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            if (token.is(",") && depth == 0) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
