package org.mandate.sensitivity;

import java.util.List;
import java.util.stream.Collectors;
import org.mandate.decision.ChangeSets.Change;
import org.mandate.decision.FirstPlace;

/** What came out, as sentences. */
final class Sentences {

    private Sentences() {}

    /** If so and so, then another leads. */
    static String overturning(List<Change> changes, FirstPlace first) {
        String cause = changes.stream().map(Change::text).collect(Collectors.joining(", and if "));
        return "If " + cause + ", " + leads(first) + ".";
    }

    /** What leads, such as "Reduced footprint would lead". */
    static String leads(FirstPlace first) {
        if (first.group() == null) {
            return "there would be " + first.label();
        }
        return first.label() + " would lead"
                + (first.margin() == null ? ", as nothing else on the table would stand" : "");
    }
}
