package org.mandate.batch;

import java.nio.file.Path;
import java.util.List;
import org.mandate.diagnostic.Diagnostic;

/**
 * A case folder that a batch found.
 *
 * @param id name of the folder
 * @param folder where it is
 * @param refusals why it is not even read; then nothing is written in its name
 */
record FoundCase(String id, Path folder, List<Diagnostic> refusals) {

    FoundCase {
        refusals = List.copyOf(refusals);
    }
}
