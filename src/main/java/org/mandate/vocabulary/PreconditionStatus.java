package org.mandate.vocabulary;

/** Whether a precondition that a review names is met. */
public enum PreconditionStatus {
    /** Met. */
    MET,
    /** Partly met. */
    PARTLY,
    /** Not met. */
    UNMET,
    /** Nothing found either way. */
    UNKNOWN
}
