package org.mandate.decision;

import java.util.List;
import org.mandate.vocabulary.Level;
import org.mandate.vocabulary.RiskKind;

/**
 * A risk.
 *
 * @param id the risk
 * @param kind its kind
 * @param level how grave
 * @param area where
 * @param text in words
 * @param quality of its best way
 * @param justifications every way to it
 */
public record RiskLine(
        String id,
        RiskKind kind,
        Level level,
        String area,
        String text,
        double quality,
        List<Justification> justifications) {

    public RiskLine {
        justifications = List.copyOf(justifications);
    }
}
