package org.mandate.batch;

import org.mandate.vocabulary.Firmness;

/**
 * How a batch ended.
 *
 * @param manifest what it made
 * @param summary what its cases have in common
 */
public record BatchResult(Manifest manifest, BatchSummary summary) {

    /** Whether some case changed since the earlier batch, came or was lost. */
    public boolean anyChanged() {
        return manifest.cases().stream()
                .map(CaseEntry::change)
                .anyMatch(change -> change != null && change.kind() != CaseChange.Kind.UNCHANGED);
    }

    /** Whether in some case the order is open. */
    public boolean anyOpen() {
        return any(Firmness.OPEN);
    }

    /** Whether in some case no option on the table is viable. */
    public boolean anyNotViable() {
        return any(Firmness.NONE);
    }

    private boolean any(Firmness firmness) {
        return manifest.cases().stream()
                .map(CaseEntry::summary)
                .anyMatch(summary -> summary != null && summary.firmness() == firmness);
    }

    /** Number of cases in which the program itself failed. */
    public long faults() {
        return manifest.cases().stream()
                .filter(entry -> entry.state() == CaseState.FAULT)
                .count();
    }

    /** Number of cases that could not be ranked, faults of the program among them. */
    public long bad() {
        return manifest.cases().stream()
                .filter(entry -> entry.state() != CaseState.RANKED)
                .count();
    }
}
