package org.mandate.decision;

import java.util.List;
import org.mandate.vocabulary.AlertKind;

/**
 * Something that stands above the score.
 *
 * @param id the alert
 * @param kind its kind
 * @param text in words
 * @param justifications every way to it
 */
public record AlertLine(String id, AlertKind kind, String text, List<Justification> justifications) {

    public AlertLine {
        justifications = List.copyOf(justifications);
    }
}
