package org.mandate.rules.format;

/** In which part of a rule file something stands. */
enum Zone {
    /** Package, imports and whatever else stands between rules. */
    OUTSIDE,
    /** From the word {@code rule} to the word {@code when}. */
    HEADER,
    /** From {@code when} to {@code then}. */
    CONDITIONS,
    /** From {@code then} to {@code end}. */
    CONSEQUENCE
}
