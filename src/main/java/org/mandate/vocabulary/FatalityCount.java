package org.mandate.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Deaths of mission personnel of one cause in one period, counted from the rows of a table.
 *
 * @param evidence that of the table
 * @param dataset the data set that was counted
 * @param period which period
 * @param from its first day
 * @param to its last day
 * @param mission acronym of the mission
 * @param cause of what they died
 * @param personnel who died
 * @param deaths how many
 * @param rows the rows that were counted, or null where the count was given as such
 */
@ChangedBy(Actor.NOBODY)
public record FatalityCount(
        Evidence evidence,
        String dataset,
        CountPeriod period,
        LocalDate from,
        LocalDate to,
        String mission,
        LossCause cause,
        Personnel personnel,
        int deaths,
        @Nullable CountedRows rows)
        implements Fact {

    public FatalityCount {
        new Validation()
                .notBlank("mission", mission)
                .require("to", !to.isBefore(from), "is before 'from', " + from)
                .notNegative("deaths", deaths)
                .done();
    }
}
