package org.mandate.rules.format;

import java.util.Set;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/**
 * How many spaces stand between two tokens of a line. Where DRL or Java could read two signs or a number otherwise when
 * a space comes or goes, there is one where there was one, and none where there was none.
 */
final class Spacing {

    private static final Set<String> APART =
            Set.of("==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "->", "=");
    private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]", "{", "}", ",", ";");
    private static final Set<String> BEFORE_A_LIST =
            Set.of("in", "and", "or", "from", "contains", "excludes", "memberOf", "matches", "not in");
    private static final Set<String> BEFORE_A_TEST =
            Set.of("if", "for", "while", "switch", "catch", "return", "synchronized", "else", "try");

    private final Tokens tokens;
    private final Zones zones;

    Spacing(Tokens tokens, Zones zones) {
        this.tokens = tokens;
        this.zones = zones;
    }

    /** Spaces between a token and the next; {@code apart} tells whether there are any now. */
    int after(int index, boolean apart) {
        Token left = tokens.get(index);
        Token right = tokens.get(index + 1);
        Zone zone = zones.at(right.start());
        int kept = apart ? 1 : 0;
        if (right.is(",") || right.is(";")) {
            return 0;
        } else if (left.is(",") || left.is(";")) {
            return 1;
        } else if (left.is("(") || right.is(")")) {
            return inside(index, kept);
        } else if (right.is("(")) {
            return beforeBracket(left, zone, kept);
        } else if (bothSigns(left, right)) {
            return kept;
        } else if (isApart(left, zone) || isApart(right, zone)) {
            return 1;
        } else if (left.is("@")) {
            return 0;
        }
        boolean dot = left.is(".") || right.is(".");
        boolean number = left.kind() == Token.Kind.NUMBER || right.kind() == Token.Kind.NUMBER;
        return dot && !number ? 0 : kept;
    }

    private static boolean bothSigns(Token left, Token right) {
        return left.kind() == Token.Kind.SIGN
                && right.kind() == Token.Kind.SIGN
                && !BRACKETS.contains(left.text())
                && !BRACKETS.contains(right.text());
    }

    private static boolean isApart(Token token, Zone zone) {
        return token.kind() == Token.Kind.SIGN
                && (APART.contains(token.text()) || (zone == Zone.CONDITIONS && token.is(":")));
    }

    private static int beforeBracket(Token left, Zone zone, int kept) {
        if (left.isName() && zone == Zone.CONDITIONS) {
            return BEFORE_A_LIST.contains(left.text()) ? 1 : 0;
        } else if (left.isName()) {
            return BEFORE_A_TEST.contains(left.text()) ? 1 : 0;
        }
        return isApart(left, zone) ? 1 : kept;
    }

    /** Behind an opening bracket or before a closing one: patterns and lists are wide, calls are tight. */
    private int inside(int index, int kept) {
        Token left = tokens.get(index);
        Token right = tokens.get(index + 1);
        if (left.is("(") && right.is(")")) {
            return 0;
        }
        int open = left.is("(") ? index : opening(index + 1);
        if (open < 0) {
            return kept;
        } else if (zones.at(tokens.get(open).start()) != Zone.CONDITIONS) {
            return 0;
        }
        Token before = tokens.get(open - 1);
        if (before.isName()) {
            return tokens.get(open - 2).is(".") ? 0 : 1;
        }
        return kept;
    }

    /** Index of the bracket that the one at an index closes; -1 where none does. */
    private int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += tokens.get(i).is(")") ? 1 : tokens.get(i).is("(") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
