package org.mandate.vocabulary;

import java.util.Locale;

/**
 * The rows on which a count rests, named and not listed: all that rests on the count shares this one object.
 *
 * @param file name of the table in the case folder
 * @param filter which of its rows, such as {@code area=Mopti kind=BATTLE from=2022-01-01 to=2022-12-31}
 * @param number how many rows these are
 * @param sha256 SHA-256 of the table, in small hexadecimal letters
 */
public record CountedRows(String file, String filter, int number, String sha256) {

    public CountedRows {
        new Validation()
                .notBlank("file", file)
                .notNegative("number", number)
                .require("sha256", sha256.matches("[0-9a-f]{64}"), "is no SHA-256")
                .done();
    }

    /** Such as {@code 1,234 of incidents.csv}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d of %s", number, file);
    }
}
