package org.mandate.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Approximation;

/**
 * A statement and how it was treated.
 *
 * @param id the fact, or fact~2 for a version not used
 * @param type its type
 * @param text in words
 * @param asOf when it was true
 * @param knownSince when it could be known
 * @param source the claim
 * @param grade Admiralty grade
 * @param quality what it is worth
 * @param range low, likely and high of uncertain numbers
 * @param status how it was treated
 * @param used whether rules saw it
 * @param approx how loose its number is
 * @param note what to mind
 */
public record FactLine(
        String id,
        String type,
        String text,
        @Nullable LocalDate asOf,
        @Nullable LocalDate knownSince,
        @Nullable String source,
        @Nullable String grade,
        @Nullable Double quality,
        @Nullable Map<String, List<Double>> range,
        FactStatus status,
        boolean used,
        @Nullable Approximation approx,
        @Nullable String note) {

    public FactLine {
        range = range == null ? null : Collections.unmodifiableMap(new TreeMap<>(range));
    }
}
