package org.mandate.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a derivation and what it rests on.
 *
 * @param kind what it is, such as option, criterion, finding, fact, claim
 * @param id its id in the record, or null where the record gives it none
 * @param text in words
 * @param notes arithmetic and remarks, one sentence each
 * @param above whether its grounds are written at an earlier step of the same id
 * @param left number of grounds that are left out for depth
 * @param grounds what it rests on
 */
public record Step(
        String kind,
        @Nullable String id,
        String text,
        List<String> notes,
        boolean above,
        int left,
        List<Step> grounds) {

    public Step {
        notes = List.copyOf(notes);
        grounds = List.copyOf(grounds);
    }

    /** A step that is written whole. */
    static Step of(String kind, @Nullable String id, String text, List<String> notes, List<Step> grounds) {
        return new Step(kind, id, text, notes, false, 0, grounds);
    }
}
