package org.mandate.decision;

/** How a ranking treats a statement. */
public enum FactStatus {
    /** Used as it stands. */
    CURRENT,
    /** Past its validity: its quality has faded, or it is no longer used. */
    STALE,
    /** A later fact of the same key is used. */
    SUPERSEDED,
    /** A competing version with a better grade, or a later date, is used. */
    OVERRULED,
    /** A competing version is as good: both worlds are fired. */
    TIED,
    /** Used, and marked as an assumption. */
    ASSUMED,
    /** Not known. */
    UNKNOWN,
    /** Could not be known on the day asked about. */
    KNOWN_LATER
}
