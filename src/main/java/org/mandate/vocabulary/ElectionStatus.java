package org.mandate.vocabulary;

/** Where an election stands. */
public enum ElectionStatus {
    /** Due within the next 12 months. */
    AHEAD,
    /** Held, and its result accepted. */
    ACCEPTED,
    /** Held, and its result fought over. */
    DISPUTED
}
