package org.mandate.decision;

import java.util.List;
import org.mandate.vocabulary.Criterion;

/**
 * What an option comes to on a criterion.
 *
 * @param criterion the criterion
 * @param weight its weight
 * @param value u, 0 to 1
 * @param contribution weight times value
 * @param pro weight of evidence for
 * @param con weight of evidence against
 * @param low lower bound of the value
 * @param high upper bound of the value
 * @param evidence on which sides it rests
 * @param lines lines of evidence as lists of finding ids, those for before those against
 */
public record CriterionLine(
        Criterion criterion,
        double weight,
        double value,
        double contribution,
        double pro,
        double con,
        double low,
        double high,
        EvidenceSides evidence,
        List<List<String>> lines) {

    public CriterionLine {
        lines = lines.stream().map(List::copyOf).toList();
    }
}
