package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tokens of a stretch of DRL, comments left out; asking beyond either end gives an empty sign. */
public final class Tokens {

    private static final Token NONE = new Token(Token.Kind.SIGN, "", -1);
    private static final List<String> LONG_SIGNS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "->", ":=", "::", "!.", "++", "--", "+=", "-=", "*=", "/=");

    private final List<Token> all;

    private Tokens(List<Token> all) {
        this.all = all;
    }

    /** The tokens of a text. */
    public static Tokens of(String text) {
        List<Token> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (text.startsWith("//", i)) {
                end = orEnd(text.indexOf('\n', i), text);
            } else if (text.startsWith("/*", i)) {
                int close = text.indexOf("*/", i + 2);
                end = close < 0 ? text.length() : close + 2;
            } else if (!Character.isWhitespace(c)) {
                Token next = next(text, i, c);
                found.add(next);
                end = next.end();
            }
            i = end;
        }
        return new Tokens(List.copyOf(found));
    }

    /** All of them, in order. */
    public List<Token> all() {
        return all;
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** The token at an index; an empty sign beyond either end. */
    public Token get(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : NONE;
    }

    /** The tokens that lie wholly between two places of the file. */
    public Tokens between(int start, int end) {
        int first = firstFrom(start);
        int last = first;
        while (last < all.size() && all.get(last).end() <= end) {
            last++;
        }
        return new Tokens(all.subList(first, last));
    }

    /** Index of the first token that begins at or after a place. */
    private int firstFrom(int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index after the bracket that closes the one at an index; the number of tokens where none does. */
    public int afterClosing(int open) {
        int depth = 0;
        for (int i = open; i < all.size(); i++) {
            if (get(i).is("(") || get(i).is("[") || get(i).is("{")) {
                depth++;
            } else if (get(i).is(")") || get(i).is("]") || get(i).is("}")) {
                depth--;
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return all.size();
    }

    /** The tokens from one index up to another, which is left out. */
    public Tokens part(int from, int to) {
        return new Tokens(all.subList(from, Math.max(from, to)));
    }

    /** The parts between signs of one text that stand outside brackets; the whole where there is none. */
    public List<Tokens> split(String sign) {
        List<Tokens> parts = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < all.size()) {
            Token token = get(i);
            if (token.is(sign)) {
                parts.add(part(from, i));
                from = i + 1;
            }
            boolean opens = token.is("(") || token.is("[") || token.is("{");
            i = opens ? afterClosing(i) : i + 1;
        }
        parts.add(part(from, all.size()));
        return parts;
    }

    /** As written, with nothing between tokens. */
    public String tight() {
        return all.stream().map(Token::text).collect(Collectors.joining());
    }

    /** As written, with one space between tokens. */
    public String text() {
        return all.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static Token next(String text, int start, char c) {
        if (c == '"' || c == '\'') {
            return new Token(Token.Kind.TEXT, text.substring(start, closingQuote(text, start, c)), start);
        }
        if (Character.isJavaIdentifierStart(c)) {
            return new Token(Token.Kind.NAME, text.substring(start, run(text, start, false)), start);
        }
        if (Character.isDigit(c)) {
            return new Token(Token.Kind.NUMBER, text.substring(start, run(text, start, true)), start);
        }
        String sign = LONG_SIGNS.stream()
                .filter(s -> text.startsWith(s, start))
                .findFirst()
                .orElse(String.valueOf(c));
        return new Token(Token.Kind.SIGN, sign, start);
    }

    private static int run(String text, int start, boolean number) {
        int end = start + 1;
        while (end < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(end)) || (number && decimalPoint(text, end)))) {
            end++;
        }
        return end;
    }

    private static boolean decimalPoint(String text, int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static int closingQuote(String text, int open, char quote) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int orEnd(int index, String text) {
        return index < 0 ? text.length() : index;
    }
}
