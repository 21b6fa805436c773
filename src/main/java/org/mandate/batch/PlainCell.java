package org.mandate.batch;

import org.mandate.diagnostic.Printable;

/** Text as a cell of a table that a spreadsheet will open. */
final class PlainCell {

    /** What spreadsheets take for the start of a formula, their wide forms too. */
    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private PlainCell() {}

    /** The text with an apostrophe before what would start a formula, and with nothing that steers a terminal. */
    static String of(String text) {
        String shown = Printable.of(text);
        String bare = shown.stripLeading();
        boolean formula = !bare.isEmpty() && STARTS.indexOf(bare.charAt(0)) >= 0;
        return formula ? "'" + shown : shown;
    }
}
