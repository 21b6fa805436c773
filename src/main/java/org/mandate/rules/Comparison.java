package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * One comparison within a pattern.
 *
 * @param left what is compared
 * @param operator as written: {@code ==}, {@code in}, {@code contains} …
 * @param negated whether {@code not} stands before the operator
 * @param right what it is compared with; of {@code in} each item of the list
 * @param required whether the pattern matches only where the comparison holds
 */
public record Comparison(Tokens left, Token operator, boolean negated, List<Tokens> right, boolean required) {

    private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORDS = Set.of(
            "in", "contains", "excludes", "memberOf", "matches", "soundslike", "str", "after", "before", "coincides");

    /** The comparisons of a pattern, in the order of the text; none where the parse tree does not show them all. */
    public static List<Comparison> of(ParsedRule rule, PatternDescr pattern) {
        List<Comparison> found = new ArrayList<>();
        Tokens whole = rule.tokens(pattern);
        for (int i = 0; i < whole.size(); i++) {
            // Of field.( … ) the parse tree makes constraints without the field.
            if (whole.get(i).is(".") && whole.get(i + 1).is("(")) {
                return found;
            }
        }
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            read(rule.tokens(constraint), true, found);
        }
        return found;
    }

    /** The comparisons of one constraint of a pattern, in the order of the text. */
    public static List<Comparison> of(Tokens constraint) {
        List<Comparison> found = new ArrayList<>();
        read(constraint, true, found);
        return found;
    }

    /** Whether the operator is this one and not negated. */
    public boolean is(String sign) {
        return !negated && operator.is(sign);
    }

    /** Whether it says that the left is one of the right. */
    public boolean selects() {
        return is("==") || is("in");
    }

    /** Whether it says that the left is none of the right. */
    public boolean rejects() {
        return is("!=") || (negated && operator.is("in"));
    }

    /** The field compared, where a field alone stands on the left; else empty. */
    public String field() {
        return left.size() == 1 && left.get(0).isName() && !left.get(0).isVariable()
                ? left.get(0).text()
                : "";
    }

    private static void read(Tokens written, boolean required, List<Comparison> found) {
        Tokens tokens = written.size() > 1 && Bindings.isLabel(written, 0) ? written.part(2, written.size()) : written;
        List<Tokens> either = tokens.split("||");
        List<Tokens> all = tokens.split("&&");
        if (either.size() > 1) {
            either.forEach(part -> read(part, false, found));
        } else if (all.size() > 1) {
            all.forEach(part -> read(part, required, found));
        } else if (tokens.get(0).is("(") && tokens.afterClosing(0) == tokens.size()) {
            read(tokens.part(1, tokens.size() - 1), required, found);
        } else if (tokens.get(0).is("!") && tokens.get(1).is("(")) {
            read(tokens.part(1, tokens.size()), false, found);
        } else {
            compare(tokens, required, found);
        }
    }

    private static void compare(Tokens tokens, boolean required, List<Comparison> found) {
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            boolean word = token.isName()
                    && WORDS.contains(token.text())
                    && i > 0
                    && !tokens.get(i - 1).is(".");
            if (word || (token.kind() == Token.Kind.SIGN && SIGNS.contains(token.text()))) {
                boolean negated = tokens.get(i - 1).is("not");
                Tokens left = tokens.part(0, negated ? i - 1 : i);
                Tokens right = tokens.part(i + 1, tokens.size());
                if (left.size() > 0 && right.size() > 0) {
                    found.add(new Comparison(left, token, negated, items(token, right), required));
                }
                return;
            }
            boolean opens = token.is("(") || token.is("[") || token.is("{");
            i = opens ? tokens.afterClosing(i) : i + 1;
        }
    }

    private static List<Tokens> items(Token operator, Tokens right) {
        boolean list = operator.is("in") && right.get(0).is("(") && right.afterClosing(0) == right.size();
        return list ? right.part(1, right.size() - 1).split(",") : List.of(right);
    }
}
