package org.mandate.explain;

import java.util.List;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.UnknownLine;
import org.mandate.decision.UnknownTry;

/** What is not known as a step: why it matters, and what each possible answer would make of the ranking. */
final class UnknownSteps {

    private final DecisionRecord record;

    UnknownSteps(DecisionRecord record) {
        this.record = record;
    }

    /** The unknown with its possible answers below it. */
    Step of(UnknownLine unknown) {
        List<Step> tries = unknown.tries().stream()
                .map(t -> "if the answer is \"" + Words.constant(t.value()) + "\": " + outcome(t))
                .map(text -> Step.of("try", null, text, List.of(), List.of()))
                .toList();
        return Step.of("unknown", unknown.id(), unknown.text(), List.of("why it matters: " + unknown.why()), tries);
    }

    private String outcome(UnknownTry attempt) {
        if (attempt.first() == null || attempt.viability() == null) {
            return "no option on the table stands";
        }
        String leads = record.option(attempt.first()).label() + " leads (" + Words.of(attempt.viability()) + ")";
        return switch (attempt.firmness()) {
            case OPEN -> leads + ", but the order is open";
            case CLOSE_CALL -> leads + ", by a close call";
            case NONE, LEADS, FIRM -> leads;
        };
    }
}
