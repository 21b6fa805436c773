package org.mandate.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;

/**
 * Checks that what is compared is of one kind, and that regular expressions are some. The engine takes a constant
 * compared with text, or a date with text: such a condition never holds, or the program stops when it loads the rules.
 */
final class ComparisonChecks {

    private static final String CODE = "mismatched-types";
    private static final Set<String> ON_ELEMENTS = Set.of("contains", "excludes");

    private final List<Diagnostic> problems;

    ComparisonChecks(List<Diagnostic> problems) {
        this.problems = problems;
    }

    void check(ParsedRule rule, Bindings bindings) {
        for (PatternDescr pattern : rule.tree().patterns()) {
            OperandType types = new OperandType(rule, bindings, rule.type(pattern));
            for (Comparison comparison : Comparison.of(rule, pattern)) {
                boolean elements = ON_ELEMENTS.contains(comparison.operator().text());
                @Nullable Class<?> left = elements ? types.elements(comparison.left()) : types.of(comparison.left());
                for (Tokens right : comparison.right()) {
                    if (comparison.operator().is("matches")) {
                        expression(rule, right);
                    }
                    compare(rule, left, right, types.of(right));
                }
            }
        }
    }

    private void expression(ParsedRule rule, Tokens right) {
        String written = right.get(0).text();
        if (right.size() != 1 || right.get(0).kind() != Token.Kind.TEXT || written.length() < 2) {
            return;
        }
        try {
            Pattern.compile(written.substring(1, written.length() - 1).replace("\\\\", "\\"));
        } catch (PatternSyntaxException e) {
            String what = e.getDescription().toLowerCase(Locale.ROOT);
            problems.add(rule.file()
                    .at(right.get(0), "bad-expression", written + " is no regular expression: " + what, null));
        }
    }

    private void compare(ParsedRule rule, @Nullable Class<?> left, Tokens right, @Nullable Class<?> other) {
        if (left == null || other == null || left == other) {
            return;
        }
        boolean constants = left.isEnum() != other.isEnum() && (isText(left) || isText(other));
        boolean twoKinds = left.isEnum() && other.isEnum();
        boolean dates = (left == LocalDate.class && isPlain(other)) || (other == LocalDate.class && isPlain(left));
        if (constants || twoKinds || dates) {
            problems.add(rule.file()
                    .at(
                            right.get(0),
                            CODE,
                            words(left) + " is compared with " + words(other),
                            suggestion(left, other, right)));
        }
    }

    private static boolean isText(Class<?> type) {
        return type == String.class;
    }

    private static boolean isPlain(Class<?> type) {
        return isText(type) || type.isPrimitive() || Number.class.isAssignableFrom(type);
    }

    private static String words(Class<?> type) {
        if (isText(type)) {
            return "text";
        }
        if (type == LocalDate.class) {
            return "a date";
        }
        String article = "AEIOU".indexOf(type.getSimpleName().charAt(0)) < 0 ? "a " : "an ";
        return type.isEnum() ? article + type.getSimpleName() : "a number";
    }

    private static @Nullable String suggestion(Class<?> left, Class<?> other, Tokens right) {
        String written = right.get(0).text().replaceAll("^[\"']|[\"']$", "");
        if (left.isEnum() && isText(other) && VocabularyTypes.constants(left).contains(written)) {
            return left.getSimpleName() + "." + written;
        }
        if (left == LocalDate.class && written.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return "LocalDate.parse(\"" + written + "\")";
        }
        return null;
    }
}
