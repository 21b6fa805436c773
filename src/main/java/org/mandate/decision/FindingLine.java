package org.mandate.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.FindingSide;
import org.mandate.vocabulary.Strength;

/**
 * An argument.
 *
 * @param id the finding
 * @param option the option
 * @param criterion what it bears on
 * @param side for or against
 * @param strength how strong
 * @param quality of its best way
 * @param text in words
 * @param independent why it is a line of its own, or null
 * @param justifications every way to it
 */
public record FindingLine(
        String id,
        String option,
        Criterion criterion,
        FindingSide side,
        Strength strength,
        double quality,
        String text,
        @Nullable String independent,
        List<Justification> justifications) {

    public FindingLine {
        justifications = List.copyOf(justifications);
    }
}
