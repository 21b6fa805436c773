package org.mandate.batch;

/**
 * How a batch ended.
 *
 * @param manifest what it made
 */
public record BatchResult(Manifest manifest) {

    /** Number of cases that could not be ranked. */
    public long bad() {
        return manifest.cases().stream()
                .filter(entry -> entry.state() == CaseState.BAD)
                .count();
    }
}
