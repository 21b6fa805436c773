package org.mandate.vocabulary;

/** How a government or other participant stands towards a kind of option. */
public enum Stance {
    /** Asks for it as a condition. */
    DEMANDS("demands it"),
    /** Speaks for it. */
    SUPPORTS("supports it"),
    /** Will live with it. */
    ACCEPTS("accepts it"),
    /** Was asked or had occasion, and said nothing. */
    SILENT("has said nothing on it"),
    /** Is not convinced. */
    DOUBTS("is not convinced of it"),
    /** Turns it down. */
    REJECTS("rejects it"),
    /** No statement was found. */
    UNKNOWN("has given no answer that was found");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    /** What follows the holder's name in a sentence, such as "rejects it". */
    public String words() {
        return words;
    }
}
