package org.mandate.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one publisher's files. */
interface RowReader {

    /** The columns that are needed, each with the other names that versions gave it, in small letters. */
    Map<String, List<String>> needed();

    /** Columns that are used where they are there, in the same form. */
    Map<String, List<String>> used();

    /** Columns of some version that mean nothing here. */
    Set<String> ignored();

    /** Begins a file of that name. */
    void begin(String file);

    /** Takes a row, keeping it or saying why not. */
    void take(Row row);

    /** What came of the rows. */
    Outcome finish();

    /**
     * What came of the rows.
     *
     * @param dataset the data set with its version
     * @param published day of its publication, or null where neither file nor request says
     * @param note how that day is known, or null
     */
    record Outcome(
            String dataset,
            @Nullable LocalDate published,
            @Nullable String note) {}
}
