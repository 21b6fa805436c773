package org.mandate.vocabulary;

/** How a government or other participant stands towards a kind of option. */
public enum Stance {
    /** Asks for it as a condition. */
    DEMANDS,
    /** Speaks for it. */
    SUPPORTS,
    /** Will live with it. */
    ACCEPTS,
    /** Was asked or had occasion, and said nothing. */
    SILENT,
    /** Is not convinced. */
    DOUBTS,
    /** Turns it down. */
    REJECTS,
    /** No statement was found. */
    UNKNOWN
}
