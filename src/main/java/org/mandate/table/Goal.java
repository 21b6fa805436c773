package org.mandate.table;

/** Which end of a criterion's scale is the better one; the names are those that a table uses. */
enum Goal {
    MAX("max", "more is better"),
    MIN("min", "less is better");

    private final String written;
    private final String words;

    Goal(String written, String words) {
        this.written = written;
        this.words = words;
    }

    /** As a table writes it. */
    String written() {
        return written;
    }

    /** As a text says it. */
    String words() {
        return words;
    }
}
