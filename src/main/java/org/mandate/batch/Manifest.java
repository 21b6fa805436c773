package org.mandate.batch;

import java.util.List;

/**
 * What a batch made from what.
 *
 * @param format {@value #FORMAT}
 * @param run what all cases share
 * @param cases the cases by id
 */
public record Manifest(String format, RunInputs run, List<CaseEntry> cases) {

    /** The format this version writes and reads. */
    public static final String FORMAT = "mandate/batch-1";

    public Manifest {
        cases = List.copyOf(cases);
    }
}
