package org.mandate.decision;

/**
 * Something that was looked for and not found.
 *
 * @param id the absence
 * @param text in words
 */
public record AbsenceLine(String id, String text) {}
