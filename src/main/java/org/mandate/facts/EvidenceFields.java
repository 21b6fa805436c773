package org.mandate.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Approximation;
import org.mandate.vocabulary.Grade;

/** Evidence as it stands flat among a fact's fields; a missing {@code knownSince} is its source's date. */
record EvidenceFields(
        String id,
        VagueDate asOf,
        @Nullable LocalDate knownSince,
        String source,
        Grade grade,
        @Nullable Approximation approx,
        boolean assumed,
        @Nullable String note,
        @Nullable Integer validFor) {}
