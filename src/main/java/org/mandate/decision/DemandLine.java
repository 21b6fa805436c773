package org.mandate.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.DemandStatus;

/**
 * What an option must satisfy, and whether it does.
 *
 * @param id the demand
 * @param text in words, with the answer
 * @param status the answer
 * @param failsIf an event to plan for that would fail it, in words that stand after "if"
 * @param justifications every way to it
 */
public record DemandLine(
        String id,
        String text,
        DemandStatus status,
        @Nullable String failsIf,
        List<Justification> justifications) {

    public DemandLine {
        justifications = List.copyOf(justifications);
    }
}
