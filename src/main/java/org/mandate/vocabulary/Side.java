package org.mandate.vocabulary;

/** Where a parallel force stands. */
public enum Side {
    /** Works for or beside the host, such as a private military company. */
    HOST_PARTNER,
    /** Lends the mission what it lacks. */
    FRIENDLY,
    /** Works against the mission or its contributors. */
    RIVAL
}
