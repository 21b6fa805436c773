package org.mandate.whatif;

/**
 * Where the value of a variable comes from.
 *
 * @param label variable of the pattern
 * @param expression what is taken of what the pattern matched; empty for the whole
 */
record NearOrigin(String label, String expression) {}
