package org.mandate.explain;

import java.util.List;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.decision.UnknownLine;

/** What is not known as a step: why it matters, and what each possible answer would make of the ranking. */
final class UnknownSteps {

    private final DecisionRecord record;

    UnknownSteps(DecisionRecord record) {
        this.record = record;
    }

    /** The unknown with its possible answers below it. */
    Step of(UnknownLine unknown) {
        List<Step> tries = unknown.tries().stream()
                .map(t -> {
                    OptionLine first = t.first() == null ? null : record.option(t.first());
                    String leads = first == null
                            ? "no option on the table stands"
                            : first.label() + " leads (" + Words.of(t.firmness()) + ")";
                    return Step.of(
                            "try",
                            null,
                            "if it is " + t.value().toLowerCase(java.util.Locale.ROOT) + ": " + leads,
                            List.of(),
                            List.of());
                })
                .toList();
        return Step.of("unknown", unknown.id(), unknown.text(), List.of("why it matters: " + unknown.why()), tries);
    }
}
