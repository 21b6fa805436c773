package org.mandate.vocabulary;

/** What the rows of a table of events are. */
public enum EventKind {
    /** Violent events: date, area, kind, who did it, deaths. */
    INCIDENTS,
    /** Deaths of mission personnel: date, mission, cause, whose. */
    FATALITIES
}
