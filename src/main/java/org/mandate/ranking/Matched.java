package org.mandate.ranking;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a rule that concludes nothing matches.
 *
 * @param rule its name
 * @param values what its variables hold; of a variable that holds nothing, null
 */
public record Matched(String rule, SortedMap<String, @Nullable Object> values) {

    public Matched {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
