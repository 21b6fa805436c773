package org.mandate.vocabulary;

/** Where a peace process stands. */
public enum ProcessStatus {
    /** Being implemented. */
    ADVANCING,
    /** Carried out. */
    COMPLETED,
    /** In force, without progress. */
    STALLED,
    /** Ended or dead. */
    COLLAPSED,
    /** Nothing found either way. */
    UNKNOWN
}
