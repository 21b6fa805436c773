package org.mandate.importer;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import wrote, and what became of the rows.
 *
 * @param dataset the data set with its version
 * @param written files written, or left as they were because they said the same
 * @param tally what became of the rows
 */
public record ImportResult(String dataset, List<Path> written, Tally tally) {

    public ImportResult {
        written = List.copyOf(written);
    }
}
