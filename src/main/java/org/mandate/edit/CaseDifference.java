package org.mandate.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.Comparison;

/**
 * A case that comes out otherwise.
 *
 * @param id the case
 * @param status what became of it
 * @param mission the mission's acronym; empty where it cannot be ranked
 * @param moves what differs, what matters most first; empty where only words or grounds do
 * @param comparison all that differs, or null where one version has no record of it
 */
public record CaseDifference(
        String id,
        Status status,
        String mission,
        List<Move> moves,
        @Nullable Comparison comparison) {

    /** What became of a case. */
    public enum Status {
        /** It comes out otherwise. */
        CHANGED,
        /** Only the later version has it. */
        NEW,
        /** Only the earlier version has it. */
        GONE
    }

    /**
     * One difference.
     *
     * @param aspect in what
     * @param was how it was
     * @param is how it is
     * @param cause the edits that brought it
     */
    public record Move(Aspect aspect, String was, String is, Cause cause) {}

    public CaseDifference {
        moves = List.copyOf(moves);
    }
}
