package org.mandate.vocabulary;

/** How loosely a source gives a number. */
public enum Approximation {
    /** At least; more than. */
    AT_LEAST,
    /** About. */
    ABOUT,
    /** Almost; just under. */
    ALMOST
}
