package org.mandate.decision;

import java.util.List;

/**
 * Something that is not known, and what each possible value would do.
 *
 * @param id the unknown
 * @param text what is not known
 * @param why why it matters
 * @param tries its possible values, fired
 */
public record UnknownLine(String id, String text, String why, List<UnknownTry> tries) {

    public UnknownLine {
        tries = List.copyOf(tries);
    }
}
