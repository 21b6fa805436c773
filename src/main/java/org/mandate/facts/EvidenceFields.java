package org.mandate.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Approximation;
import org.mandate.vocabulary.Grade;

/**
 * Evidence as it stands flat among a fact's fields.
 *
 * @param id names the fact within its case: small letters, digits, hyphens
 * @param approx how loosely the source gives the fact's number
 * @param assumed whether it is an assumption
 * @param asOf when it was true: a day, a month or a year, of which the last day counts
 * @param knownSince the first day on which it could be known; by default its source's date
 * @param source the claim it rests on, seed/claim
 * @param grade Admiralty grade of what was read: reliability of the source, A to F, and credibility of the statement,
 *     1 to 6, such as B2
 * @param note what a reader should mind
 * @param validFor days for which it counts in full; by default as the settings say of its type
 */
record EvidenceFields(
        String id,
        @Nullable Approximation approx,
        boolean assumed,
        VagueDate asOf,
        @Nullable LocalDate knownSince,
        String source,
        Grade grade,
        @Nullable String note,
        @Nullable Integer validFor) {}
