package org.mandate.facts;

import java.util.List;

/**
 * What came of a past review; never inserted into a session.
 *
 * @param advised what was advised, as listed; empty where nothing is known
 * @param decided what was decided, as listed; empty where nothing is known
 */
public record Outcome(List<OutcomeStep> advised, List<OutcomeStep> decided) {

    public Outcome {
        advised = List.copyOf(advised);
        decided = List.copyOf(decided);
    }
}
