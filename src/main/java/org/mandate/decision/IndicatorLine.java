package org.mandate.decision;

import java.util.List;
import org.mandate.vocabulary.IndicatorKind;

/**
 * A derived reading.
 *
 * @param id the indicator
 * @param kind its kind
 * @param area where
 * @param value the reading
 * @param text in words
 * @param quality of its best way
 * @param justifications every way to it
 */
public record IndicatorLine(
        String id,
        IndicatorKind kind,
        String area,
        double value,
        String text,
        double quality,
        List<Justification> justifications) {

    public IndicatorLine {
        justifications = List.copyOf(justifications);
    }
}
