package org.mandate.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandate.explain.Background;

/**
 * What a report says beside the record.
 *
 * @param background what sources say, by claim
 * @param mandateEnds last day of the mandate, or null
 * @param decider who decides, or null
 */
public record CaseContext(
        Background background,
        @Nullable LocalDate mandateEnds,
        @Nullable String decider) {

    /** Nothing beside the record. */
    public static CaseContext none() {
        return new CaseContext(Background.none(), null, null);
    }
}
