package org.mandate.cli;

/** What the terminal can show. */
final class Terminal {

    private static final int PIPED_WIDTH = 100;

    private Terminal() {}

    /** Columns of a line. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : PIPED_WIDTH;
    }

    /** Whether colours are wanted. */
    static boolean colour() {
        return Boolean.getBoolean("mandate.terminal") && System.getenv("NO_COLOR") == null;
    }
}
