package org.mandate.rules.checks;

import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.OperandType;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/** A whole number divided by a whole number: what is behind the point is dropped. */
final class IntegerDivision implements RuleCheck {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);

    @Override
    public String summary() {
        return "A whole number is divided by a whole number, and the rest is dropped.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        for (PatternView pattern : rule.patterns()) {
            OperandType types = new OperandType(rule.rule(), rule.bindings(), pattern.type());
            for (BaseDescr constraint : pattern.descr().getConstraint().getDescrs()) {
                check(rule, rule.rule().tokens(constraint), types, report);
            }
        }
        check(rule, rule.rule().consequence(), new OperandType(rule.rule(), rule.bindings(), null), report);
    }

    private static void check(RuleView rule, Tokens tokens, OperandType types, Report report) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("/")
                    && isWhole(tokens, i + 1, endOf(tokens, i + 1), types)
                    && wholeBefore(tokens, i, types)) {
                report.at(
                        rule,
                        tokens.get(i),
                        "both sides are whole numbers: what is behind the point is dropped",
                        "1.0 * … / …");
            }
        }
    }

    /** Whether everything that is multiplied or divided before a sign is whole, as far as one can see. */
    private static boolean wholeBefore(Tokens tokens, int sign, OperandType types) {
        int end = sign;
        while (true) {
            int start = startOf(tokens, end);
            if (!isWhole(tokens, start, end, types) || tokens.get(start - 1).is(")")) {
                return false;
            }
            boolean more =
                    tokens.get(start - 1).is("*") || tokens.get(start - 1).is("/");
            if (!more) {
                return true;
            }
            end = start - 1;
        }
    }

    private static boolean isWhole(Tokens tokens, int from, int to, OperandType types) {
        if (from >= to) {
            return false;
        }
        @Nullable Class<?> type = types.of(tokens.part(from, to));
        return type != null && WHOLE.contains(type);
    }

    /** Index after a name, number or chain of calls without arguments that begins at an index. */
    private static int endOf(Tokens tokens, int from) {
        int i = from + 1;
        while (tokens.get(i).is(".")
                || (tokens.get(i).is("(") && tokens.get(i + 1).is(")"))) {
            i += 2;
        }
        return tokens.get(i).is("(") || tokens.get(i).is("[") ? from : Math.min(i, tokens.size());
    }

    /** Index of the first token of such a chain that ends before an index. */
    private static int startOf(Tokens tokens, int end) {
        int i = end;
        while (i > 0) {
            Token token = tokens.get(i - 1);
            if (token.is(")") && tokens.get(i - 2).is("(") && tokens.get(i - 3).isName()) {
                i -= 2;
                continue;
            }
            boolean part = token.isName() || token.kind() == Token.Kind.NUMBER;
            if (!part) {
                return end;
            }
            i--;
            if (!tokens.get(i - 1).is(".")) {
                return i;
            }
            i--;
        }
        return i;
    }
}
