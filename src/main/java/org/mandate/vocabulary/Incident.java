package org.mandate.vocabulary;

import java.time.LocalDate;

/**
 * One violent event; thousands come from CSV, and rules count them.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param date day of the event, the last one of several
 * @param area where
 * @param kind what kind of event
 * @param by who is held responsible
 * @param civilianDeaths civilians killed
 * @param deaths all killed, civilians included
 */
@ChangedBy(Actor.NOBODY)
public record Incident(
        Evidence evidence, LocalDate date, String area, IncidentKind kind, Party by, int civilianDeaths, int deaths)
        implements Fact {

    public Incident {
        new Validation()
                .notBlank("area", area)
                .notNegative("civilianDeaths", civilianDeaths)
                .notNegative("deaths", deaths)
                .atMost("civilianDeaths", civilianDeaths, "deaths", deaths)
                .done();
    }
}
