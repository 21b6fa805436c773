package org.mandate.decision;

/** On which sides a value rests. */
public enum EvidenceSides {
    /** Findings for and against. */
    BOTH,
    /** Findings for only. */
    FOR_ONLY,
    /** Findings against only. */
    AGAINST_ONLY,
    /** No finding. */
    NONE
}
