package org.mandate.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.SensitivityResult;

/**
 * What a report is made from.
 *
 * @param record the record
 * @param context what stands beside it
 * @param previous an earlier record of the same case, or null
 * @param sensitivity how firm the recommendation is, or null where that was not tested
 * @param language the language of the fixed texts
 */
public record ReportInput(
        DecisionRecord record,
        CaseContext context,
        @Nullable DecisionRecord previous,
        @Nullable SensitivityResult sensitivity,
        Locale language) {

    /** Takes the record as it is written, so that every report says what decision.json says. */
    public ReportInput {
        record = DecisionJson.read(DecisionJson.write(record));
    }

    /** A record alone, in English. */
    public static ReportInput of(DecisionRecord record) {
        return new ReportInput(record, CaseContext.none(), null, null, Locale.ENGLISH);
    }
}
