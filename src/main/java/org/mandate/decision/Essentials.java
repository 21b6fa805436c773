package org.mandate.decision;

/**
 * What matters most of how firm a recommendation is.
 *
 * @param changes the smallest changes that overturn it
 * @param worlds what is not certain, what is worth finding out first at the top
 */
public record Essentials(ChangeSets changes, WorldAnswer worlds) {}
