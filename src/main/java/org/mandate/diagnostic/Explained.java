package org.mandate.diagnostic;

/**
 * A code that diagnostics bear, and what it stands for.
 *
 * @param code the code
 * @param summary what it reports, one sentence
 * @param page where more is said, below the project's folder
 */
public record Explained(String code, String summary, String page) {}
