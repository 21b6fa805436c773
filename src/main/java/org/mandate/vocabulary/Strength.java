package org.mandate.vocabulary;

/** How strongly a finding speaks; the numbers stand in settings. */
public enum Strength {
    /** Weak. */
    WEAK,
    /** Moderate. */
    MODERATE,
    /** Strong. */
    STRONG
}
