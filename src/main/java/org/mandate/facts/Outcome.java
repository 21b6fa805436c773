package org.mandate.facts;

import java.util.List;

/**
 * What came of a past review; never inserted into a session.
 *
 * @param advised what was advised, as listed; empty where nothing is known
 * @param decided what was decided, as listed; empty where nothing is known
 * @param judgedLater how the decision aged; UNKNOWN where nothing is said
 */
public record Outcome(List<OutcomeStep> advised, List<OutcomeStep> decided, LaterJudgment judgedLater) {

    /** An outcome of which nothing is known. */
    static final Outcome NOT_KNOWN = new Outcome(List.of(), List.of(), LaterJudgment.UNKNOWN);

    public Outcome {
        advised = List.copyOf(advised);
        decided = List.copyOf(decided);
    }
}
