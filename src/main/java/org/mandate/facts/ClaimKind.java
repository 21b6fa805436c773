package org.mandate.facts;

/** What a claim of a source is. */
public enum ClaimKind {
    /** A statement of fact. */
    FACT,
    /** A judgment of a party or of the review. */
    ASSESSMENT,
    /** The source's own voice. */
    OPINION
}
