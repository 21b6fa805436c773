package org.mandate.vocabulary;

/** An ordinal level of threat or of restriction, as a source words it. */
public enum Level {
    /** Low. */
    LOW,
    /** Moderate. */
    MODERATE,
    /** High; a source's "significant" or "serious". */
    HIGH,
    /** Severe. */
    SEVERE
}
