package org.mandate.vocabulary;

/** How closely the date of an event is known. */
public enum DatePrecision {
    /** To the day. */
    DAY,
    /** To a few days, two to six. */
    DAYS,
    /** To the week. */
    WEEK,
    /** To the month. */
    MONTH,
    /** To a longer period, up to a year. */
    YEAR
}
