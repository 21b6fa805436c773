package org.mandate.vocabulary;

/** Whether a precondition that a review names is met. */
public enum PreconditionStatus {
    /** Met. */
    MET("met"),
    /** Partly met. */
    PARTLY("partly met so far"),
    /** Not met. */
    UNMET("not met so far"),
    /** Nothing found either way. */
    UNKNOWN("not known");

    private final String words;

    PreconditionStatus(String words) {
        this.words = words;
    }

    /** The status in words, such as "partly met so far". */
    public String words() {
        return words;
    }
}
