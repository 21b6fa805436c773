package org.mandate.vocabulary;

/** Where a peace process stands. */
public enum ProcessStatus {
    /** Being implemented. */
    ADVANCING,
    /** In force, without progress. */
    STALLED,
    /** Ended or dead. */
    COLLAPSED,
    /** Nothing found either way. */
    UNKNOWN
}
