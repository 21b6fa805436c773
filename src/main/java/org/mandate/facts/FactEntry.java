package org.mandate.facts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Fact;

/**
 * One fact as written, with the statements that compete with it.
 *
 * @param id names it within the case
 * @param type its record
 * @param versions the fact as stated, then each competing version; all share the id, none equals another
 * @param ranges field to range, for numbers of the stated version that are not known exactly
 * @param validFor days for which it stays fresh, or null for the default of its type
 * @param file file it stands in, as diagnostics name it
 * @param line line on which it starts, from 1
 */
public record FactEntry(
        String id,
        Class<? extends Fact> type,
        List<Fact> versions,
        Map<String, NumberRange> ranges,
        @Nullable Integer validFor,
        String file,
        int line) {

    public FactEntry {
        versions = List.copyOf(versions);
        ranges = Collections.unmodifiableSortedMap(new TreeMap<>(ranges));
    }

    /** The fact as stated. */
    public Fact stated() {
        return versions.get(0);
    }
}
