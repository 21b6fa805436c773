package org.mandate.vocabulary;

/** Whether somebody's cooperation can be counted on. */
public enum Assurance {
    /** Assured. */
    ASSURED,
    /** Not assured. */
    NOT_ASSURED,
    /** Refused. */
    REFUSED,
    /** Nothing found either way. */
    UNKNOWN
}
