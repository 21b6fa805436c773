package org.mandate.vocabulary;

/**
 * An option's score with the interval that ignorance and conflict give it.
 *
 * @param option id of the option
 * @param group id of the group it stands in
 * @param label the option's label
 * @param onTable whether it was offered
 * @param viability what its demands leave of it
 * @param score V, 0 to 1
 * @param low lower bound
 * @param high upper bound
 * @param grounds why it stands
 */
public record OptionScore(
        String option,
        String group,
        String label,
        boolean onTable,
        Viability viability,
        double score,
        double low,
        double high,
        Grounds grounds)
        implements Conclusion {

    @Override
    public String id() {
        return "score:" + option;
    }

    /** Whether it comes before the other: what stands before what does not, then by score. */
    public boolean aheadOf(OptionScore other) {
        return stands() == other.stands() ? score > other.score : stands();
    }

    /** Whether no demand on it has failed. */
    public boolean stands() {
        return viability != Viability.NOT_VIABLE;
    }
}
