package org.mandate.vocabulary;

/** A period over which rows are counted; its length stands in settings as {@code count-months}. */
public enum CountPeriod {
    /** The last months before the day asked about that the table covers. */
    LAST,
    /** As many months before these. */
    BEFORE,
    /** All that the table covers up to the day asked about. */
    ALL
}
