package org.mandate.vocabulary;

/**
 * What the findings on a criterion make of an option.
 *
 * @param option id of the option
 * @param criterion the criterion
 * @param weight what the criterion weighs
 * @param pro weight of evidence for, P, 0 to 1
 * @param against weight of evidence against, C, 0 to 1
 * @param value u, 0 to 1
 * @param low lower bound of the value
 * @param high upper bound of the value
 * @param grounds why it stands
 */
public record CriterionValue(
        String option,
        Criterion criterion,
        double weight,
        double pro,
        double against,
        double value,
        double low,
        double high,
        Grounds grounds)
        implements Conclusion {

    @Override
    public String id() {
        return "value:" + option + ":" + criterion;
    }
}
