package org.mandate.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.Viability;

/**
 * An option with its score and what it is made of.
 *
 * @param id the option
 * @param group its group
 * @param kind its kind
 * @param label its name
 * @param onTable whether it was offered
 * @param rank place among options on the table, or null
 * @param viability what its demands leave of it
 * @param score V; the contributions add up to it
 * @param low lower bound
 * @param high upper bound
 * @param criteria criteria, heaviest first
 * @param demands demands
 */
public record OptionLine(
        String id,
        String group,
        OptionKind kind,
        String label,
        boolean onTable,
        @Nullable Integer rank,
        Viability viability,
        double score,
        double low,
        double high,
        List<CriterionLine> criteria,
        List<DemandLine> demands) {

    public OptionLine {
        criteria = List.copyOf(criteria);
        demands = List.copyOf(demands);
    }
}
