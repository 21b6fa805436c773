package org.mandate.vocabulary;

/** How far a contributor's exit has gone. */
public enum ExitStatus {
    /** Under consideration. */
    CONSIDERED,
    /** Announced. */
    ANNOUNCED,
    /** Contingents are leaving. */
    UNDER_WAY,
    /** All have left. */
    COMPLETE
}
