package org.mandate.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A source and its claims, read from {@code seeds/ID.yaml}.
 *
 * @param id stem of its file
 * @param title its title
 * @param publisher who published it
 * @param date day of publication; where not known, the latest possible
 * @param reliability A (completely reliable) to E (unreliable), F (cannot be judged)
 * @param why grounds of the reliability
 * @param claims claims by their id within the source
 */
public record Source(
        String id,
        String title,
        String publisher,
        LocalDate date,
        char reliability,
        String why,
        Map<String, SourceClaim> claims) {

    public Source {
        claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
    }
}
