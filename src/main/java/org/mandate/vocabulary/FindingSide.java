package org.mandate.vocabulary;

/** Which way a finding speaks. */
public enum FindingSide {
    /** For the option. */
    FOR,
    /** Against the option. */
    AGAINST
}
