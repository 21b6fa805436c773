package org.mandate.facts;

/**
 * A number that is not known exactly, in the unit of its field.
 *
 * @param low least plausible value
 * @param likely value that rules see
 * @param high greatest plausible value
 */
public record NumberRange(double low, double likely, double high) {}
