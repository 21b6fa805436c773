package org.mandate.vocabulary;

/**
 * Where a group of variants stands: where the best of those on the table stands.
 *
 * @param group id of the group
 * @param best id of its best option
 * @param rank place, from 1; equals share a place
 * @param grounds why it stands
 */
public record GroupStanding(String group, String best, int rank, Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "group:" + group;
    }
}
