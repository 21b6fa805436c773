package org.mandate.decision;

/** The settings by which reports rate analytic confidence. No ranking depends on them. */
public enum ConfidenceSetting {
    /** Share of the facts judged by from which on one source stands behind too many of them. */
    SOURCE_SHARE("confidence-source-share"),
    /** Quality below which a fact counts as of low quality. */
    QUALITY("confidence-quality"),
    /** Share of the facts judged by from which on too many are of low quality. */
    QUALITY_SHARE("confidence-quality-share"),
    /** Number of weaknesses from which on confidence is no longer high. */
    MODERATE("confidence-moderate"),
    /** Number of weaknesses from which on it is low. */
    LOW("confidence-low");

    private final String id;

    ConfidenceSetting(String id) {
        this.id = id;
    }

    /** Id of the threshold. */
    public String id() {
        return id;
    }
}
