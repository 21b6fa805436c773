package org.mandate.report.document;

import java.util.List;

/**
 * A document.
 *
 * @param language its language as in {@code lang}
 * @param title its title
 * @param kicker what stands above the title
 * @param handling the marking that stands on every page
 * @param date the day it speaks of, as yyyy-mm-dd
 * @param contents the heading of the table of contents; empty where there is to be none
 * @param words words of the page itself
 * @param compact whether it is to be set small, for few pages
 * @param front what stands before the first section
 * @param sections its sections
 */
public record Document(
        String language,
        String title,
        String kicker,
        String handling,
        String date,
        String contents,
        PageWords words,
        boolean compact,
        List<Block> front,
        List<Block.Section> sections) {

    public Document {
        front = List.copyOf(front);
        sections = List.copyOf(sections);
    }

    /**
     * Words that the page itself needs.
     *
     * @param skip of the link that skips to the text
     * @param filter of the field that filters tables and lists
     * @param shown of how many are shown, with {0} for the number
     * @param unfold of the button that unfolds all
     * @param fold of the button that folds all
     * @param page before a page number
     */
    public record PageWords(String skip, String filter, String shown, String unfold, String fold, String page) {}
}
