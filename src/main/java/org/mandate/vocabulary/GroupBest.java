package org.mandate.vocabulary;

/**
 * The best option on the table of a group of variants.
 *
 * @param group id of the group
 * @param best id of its best option
 * @param label the option's label
 * @param stands whether no demand on it has failed
 * @param score its score
 * @param low lower bound of its score
 * @param high upper bound of its score
 * @param grounds why it stands
 */
public record GroupBest(
        String group, String best, String label, boolean stands, double score, double low, double high, Grounds grounds)
        implements Conclusion {

    @Override
    public String id() {
        return "best:" + group;
    }

    /** Whether it comes before the other: what stands before what does not, then by score. */
    public boolean aheadOf(GroupBest other) {
        return stands == other.stands ? score > other.score : stands;
    }
}
