package org.mandate.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.FactFields;
import org.mandate.rules.Comparison;
import org.mandate.rules.Tokens;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Threshold;
import org.mvel2.MVEL;
import org.mvel2.ParserContext;

/**
 * What the sides of a comparison come to for one way in which the conditions before it match. It only measures: whether
 * a condition holds is for the engine to say.
 */
final class NearValues {

    private static final String VOCABULARY = "org.mandate.vocabulary";

    private final Map<String, NearOrigin> origins;
    private final Map<String, @Nullable Object> variables;
    private final @Nullable Object subject;
    private final @Nullable String label;

    NearValues(Map<String, NearOrigin> origins, Map<String, @Nullable Object> variables, @Nullable String label) {
        this.origins = origins;
        this.variables = variables;
        this.label = label;
        this.subject = label == null ? null : variables.get(label);
    }

    /** Something that a value could be measured with. */
    private static final class NoValue extends Exception {
        private static final long serialVersionUID = 1L;
    }

    Map<String, @Nullable Object> variables() {
        return variables;
    }

    /** What the pattern in question matched, or null. */
    @Nullable
    Object subject() {
        return subject;
    }

    /** The same with something else in place of what a pattern matched, and all that was taken of it. */
    NearValues with(String changed, Object other) {
        Map<String, @Nullable Object> all = new HashMap<>(variables);
        all.put(changed, other);
        origins.forEach((variable, origin) -> {
            if (origin.label().equals(changed) && !origin.expression().isEmpty() && all.containsKey(variable)) {
                try {
                    all.put(variable, evaluate(origin.expression(), other, Map.of()));
                } catch (NoValue none) {
                    all.remove(variable);
                }
            }
        });
        return new NearValues(origins, all, label);
    }

    /** The same with what the pattern in question binds behind the condition that the match got to. */
    NearValues completed() {
        Map<String, @Nullable Object> all = new HashMap<>(variables);
        origins.forEach((variable, origin) -> {
            if (subject != null && origin.label().equals(label) && !all.containsKey(variable)) {
                try {
                    all.put(variable, evaluate(origin.expression(), subject, Map.of()));
                } catch (NoValue none) {
                    // It stays unknown.
                }
            }
        });
        return new NearValues(origins, all, label);
    }

    /** The same with a pattern in question that matched this. */
    NearValues about(String pattern, Object matched) {
        Map<String, @Nullable Object> all = new HashMap<>(variables);
        all.put(pattern, matched);
        return new NearValues(origins, all, pattern);
    }

    /** Facts and thresholds that were matched, by variable. */
    Map<String, Object> matched() {
        Map<String, Object> found = new java.util.TreeMap<>();
        variables.forEach((variable, value) -> {
            NearOrigin origin = origins.get(variable);
            boolean whole = origin != null && origin.expression().isEmpty();
            if (whole && (value instanceof Fact || value instanceof Threshold)) {
                found.put(variable, value);
            }
        });
        return found;
    }

    /** What the left side is; null where it is nothing or cannot be told. */
    @Nullable
    Object left(Comparison comparison) {
        return value(comparison.left());
    }

    /** What the right side is, each item of a list apart. */
    List<@Nullable Object> right(Comparison comparison) {
        List<@Nullable Object> values = new ArrayList<>();
        comparison.right().forEach(item -> values.add(value(item)));
        return values;
    }

    /** Whether a comparison holds as far as can be told; false where it cannot. */
    boolean holds(Comparison comparison) {
        @Nullable Object left = left(comparison);
        List<@Nullable Object> right = right(comparison);
        @Nullable Object only = right.get(0);
        String operator = comparison.operator().text();
        boolean plain = switch (operator) {
            case "==" -> same(left, only);
            case "!=" -> !same(left, only);
            case "in" -> right.stream().anyMatch(item -> same(left, item));
            case "contains" -> left instanceof Collection<?> all && only != null && all.contains(only);
            case "memberOf" -> only instanceof Collection<?> all && left != null && all.contains(left);
            default -> left instanceof Number a && only instanceof Number b && ordered(a, operator, b);
        };
        return plain != comparison.negated();
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return x.doubleValue() == y.doubleValue();
        }
        return a == null ? b == null : a.equals(b);
    }

    private static boolean ordered(Number a, String operator, Number b) {
        int order = Double.compare(a.doubleValue(), b.doubleValue());
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> false;
        };
    }

    private @Nullable Object value(Tokens tokens) {
        try {
            return evaluate(tokens.tight(), subject, variables);
        } catch (NoValue none) {
            return null;
        }
    }

    private static @Nullable Object evaluate(
            String expression, @Nullable Object context, Map<String, @Nullable Object> variables) throws NoValue {
        ParserContext parser = new ParserContext();
        parser.addPackageImport(VOCABULARY);
        parser.addPackageImport("java.util");
        try {
            return MVEL.executeExpression(
                    MVEL.compileExpression(expression, parser), context, new HashMap<>(variables));
        } catch (RuntimeException untold) {
            throw new NoValue();
        }
    }

    /** The value of a field of a fact or threshold that is a number; null where it is none. */
    static @Nullable Number number(Object owner, String field) {
        Object value = owner instanceof Threshold threshold ? threshold.value() : FactFields.value((Fact) owner, field);
        return value instanceof Number number ? number : null;
    }
}
