package org.mandate.vocabulary;

/**
 * What a criterion weighs.
 *
 * @param criterion the criterion
 * @param value its weight; all weights add up to 1
 * @param grounds why it stands
 */
public record Weight(Criterion criterion, double value, Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "weight:" + criterion;
    }
}
