package org.mandate.rules;

/**
 * One word, number, text or sign of DRL or of Java within it.
 *
 * @param kind what it is
 * @param text as written, quotes included
 * @param start place of its first character in the file, from 0
 */
public record Token(Kind kind, String text, int start) {

    /** What a token is. */
    public enum Kind {
        /** A name or keyword. */
        NAME,
        /** A number. */
        NUMBER,
        /** A text in quotes; as in DRL it may run over several lines. */
        TEXT,
        /** An operator, bracket or other sign. */
        SIGN
    }

    /** Place after its last character. */
    public int end() {
        return start + text.length();
    }

    /** Whether it is this name, number or sign; a text in quotes never is. */
    public boolean is(String other) {
        return kind != Kind.TEXT && text.equals(other);
    }

    /** Whether it is a name or keyword. */
    public boolean isName() {
        return kind == Kind.NAME;
    }

    /** Whether it is a variable as the rulebook writes them. */
    public boolean isVariable() {
        return isName() && text.startsWith("$");
    }

    /** Whether it is written like a class or constant. */
    public boolean isCapital() {
        return isName() && Character.isUpperCase(text.charAt(0));
    }
}
