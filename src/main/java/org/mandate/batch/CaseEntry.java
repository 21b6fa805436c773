package org.mandate.batch;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest says of a case.
 *
 * @param id the case
 * @param state how it came out
 * @param inputs digests of the case's files ({@code facts}) and of the sources it cites ({@code seeds}); empty where it
 *     could not be read
 * @param outputs digest of each file in the case's folder, by name; empty where it has no folder
 * @param summary the line of the index, or null where it was not ranked
 * @param change what changed since an earlier batch, or null where none was compared with
 * @param problems number of problems
 * @param firstProblem the first of them, or null
 */
public record CaseEntry(
        String id,
        CaseState state,
        SortedMap<String, String> inputs,
        SortedMap<String, String> outputs,
        @Nullable CaseSummary summary,
        @Nullable CaseChange change,
        int problems,
        @Nullable String firstProblem) {

    public CaseEntry {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }
}
