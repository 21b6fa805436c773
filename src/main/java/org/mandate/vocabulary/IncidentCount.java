package org.mandate.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Incidents of one area, kind and actor in one period, counted from the rows of a table. An event counts in the period
 * in which its last day lies.
 *
 * @param evidence that of the table
 * @param dataset the data set that was counted
 * @param period which period
 * @param from its first day
 * @param to its last day
 * @param area where
 * @param kind what kind of event
 * @param by who is held responsible, or null where the data set holds nobody responsible, as for battles
 * @param incidents how many
 * @param civilianDeaths civilians killed
 * @param deaths all killed, civilians included
 * @param rows the rows that were counted, or null where the count was given as such
 */
@ChangedBy(Actor.NOBODY)
public record IncidentCount(
        Evidence evidence,
        String dataset,
        CountPeriod period,
        LocalDate from,
        LocalDate to,
        String area,
        IncidentKind kind,
        @Nullable Party by,
        int incidents,
        int civilianDeaths,
        int deaths,
        @Nullable CountedRows rows)
        implements Fact {

    public IncidentCount {
        new Validation()
                .notBlank("area", area)
                .require("to", !to.isBefore(from), "is before 'from', " + from)
                .notNegative("incidents", incidents)
                .notNegative("civilianDeaths", civilianDeaths)
                .notNegative("deaths", deaths)
                .atMost("civilianDeaths", civilianDeaths, "deaths", deaths)
                .done();
    }
}
