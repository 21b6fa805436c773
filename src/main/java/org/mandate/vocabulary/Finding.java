package org.mandate.vocabulary;

/**
 * An argument for or against an option on a criterion.
 *
 * @param option id of the option
 * @param criterion what it bears on
 * @param side which way it speaks
 * @param strength how strongly
 * @param text the argument in words
 * @param grounds why it stands
 */
public record Finding(
        String option, Criterion criterion, FindingSide side, Strength strength, String text, Grounds grounds)
        implements Conclusion {

    @Override
    public String id() {
        return "finding:" + option + ":" + criterion + ":" + side + ":" + Slug.of(grounds.rule());
    }
}
