package org.mandate.vocabulary;

import java.time.LocalDate;

/**
 * A table of events in the case folder, which may have a million rows: they are counted, never matched one by one. An
 * import writes table and fact.
 *
 * @param evidence where the rows were read, until when they were true, what they are worth
 * @param file name of the table in the case folder, such as {@code incidents.csv}
 * @param holds what its rows are
 * @param dataset the data set as its publisher names it, with version
 * @param from first day that the table covers
 * @param to last day that the table covers
 * @param rows how many rows it has
 * @param sha256 SHA-256 of the table, in small hexadecimal letters; a table that was changed since is refused
 */
@ChangedBy(Actor.NOBODY)
public record EventTable(
        Evidence evidence,
        @Key String file,
        EventKind holds,
        String dataset,
        LocalDate from,
        LocalDate to,
        int rows,
        String sha256)
        implements Fact {

    public EventTable {
        new Validation()
                .notBlank("file", file)
                .notBlank("dataset", dataset)
                .require("to", !to.isBefore(from), "is before 'from', " + from)
                .notNegative("rows", rows)
                .require("sha256", sha256.matches("[0-9a-f]{64}"), "must be 64 hexadecimal digits")
                .done();
    }
}
