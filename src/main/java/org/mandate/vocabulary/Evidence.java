package org.mandate.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a fact: where it was read, when it was true, when it could be known, and what it is worth.
 *
 * @param id names the fact within its case: small letters, digits, hyphens
 * @param asOf the day on which it was true; of a vague date the last day
 * @param knownSince the first day on which it could be known; by default its source's date
 * @param source the claim it rests on, {@code seed-file/claim}
 * @param grade Admiralty grade of what was read
 * @param quality grade times freshness on the day asked about, 0 to 1; settings hold the mapping
 * @param approx how loosely the source gives the fact's number, or null
 * @param assumed whether it is an assumption
 * @param note what a reader should mind, or null
 */
public record Evidence(
        String id,
        LocalDate asOf,
        LocalDate knownSince,
        String source,
        Grade grade,
        double quality,
        @Nullable Approximation approx,
        boolean assumed,
        @Nullable String note) {

    public Evidence {
        new Validation()
                .identifier("id", id)
                .require("quality", quality >= 0 && quality <= 1, "must be from 0 to 1, is " + quality)
                .require("asOf", !asOf.isAfter(knownSince), "is after knownSince, " + knownSince)
                .done();
    }

    /** The same evidence at another quality, 0 to 1. */
    public Evidence withQuality(double other) {
        return new Evidence(id, asOf, knownSince, source, grade, other, approx, assumed, note);
    }
}
