package org.mandate.vocabulary;

/** What an option's demands leave of it. */
public enum Viability {
    /** Every demand is met. */
    VIABLE,
    /** None failed, at least one is unknown. */
    CONDITIONAL,
    /** At least one failed. */
    NOT_VIABLE
}
