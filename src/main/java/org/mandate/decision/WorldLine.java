package org.mandate.decision;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Viability;

/**
 * A way to settle the contradictions that are open.
 *
 * @param choices fact to version, from 1
 * @param first id of the option that leads there, or null
 * @param viability of that option
 */
public record WorldLine(
        Map<String, Integer> choices,
        @Nullable String first,
        @Nullable Viability viability) {

    public WorldLine {
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }
}
