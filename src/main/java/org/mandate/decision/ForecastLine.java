package org.mandate.decision;

import java.util.List;
import org.mandate.vocabulary.OptionKind;

/**
 * What the decider will probably do.
 *
 * @param id the forecast
 * @param kind the kind of option
 * @param text in words
 * @param justifications every way to it
 */
public record ForecastLine(String id, OptionKind kind, String text, List<Justification> justifications) {

    public ForecastLine {
        justifications = List.copyOf(justifications);
    }
}
