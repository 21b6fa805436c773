package org.mandate.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two records.
 *
 * @param kind what it is: fact, unknown, setting, weight, finding, risk, demand, alert, forecast or indicator
 * @param id its id, the same in both records
 * @param was in words as it was before, or null where it was not there
 * @param is in words as it is after, or null where it is not there any more
 * @param causes ids of what was changed and lies below it, or of an absence that came or went; sorted
 */
public record Change(
        String kind,
        String id,
        @Nullable String was,
        @Nullable String is,
        List<String> causes) {

    public Change {
        causes = List.copyOf(causes);
    }
}
