package org.mandate.decision;

import java.time.LocalDate;

/**
 * What was asked.
 *
 * @param id the case
 * @param mission its mission
 * @param country where
 * @param reviewDate day of the decision
 * @param asKnownOn day whose knowledge counts
 * @param question the question
 * @param handling handling marking
 */
public record CaseLine(
        String id,
        String mission,
        String country,
        LocalDate reviewDate,
        LocalDate asKnownOn,
        String question,
        String handling) {}
