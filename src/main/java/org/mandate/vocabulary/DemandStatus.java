package org.mandate.vocabulary;

/** Whether what an option must satisfy is satisfied. FAILED beats UNKNOWN beats MET. */
public enum DemandStatus {
    /** Satisfied. */
    MET,
    /** Not known, partly met, or still being negotiated. */
    UNKNOWN,
    /** Not satisfied. */
    FAILED
}
