package org.mandate.vocabulary;

/** Which way a condition moves. */
public enum Trend {
    /** Getting better. */
    IMPROVING,
    /** Neither. */
    STABLE,
    /** Getting worse. */
    WORSENING
}
