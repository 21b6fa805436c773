package org.mandate.decision;

/**
 * What matters most of how firm a recommendation is.
 *
 * @param first what leads as the case stands
 * @param changes the smallest changes that overturn it
 * @param worlds what is not certain, what is worth finding out first at the top
 */
public record Essentials(FirstPlace first, ChangeSets changes, WorldAnswer worlds) {}
