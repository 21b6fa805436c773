package org.mandate.decision;

import java.util.List;
import org.mandate.vocabulary.Actor;

/**
 * The smallest sets of changes that put another group first.
 *
 * @param single number of single changes tried
 * @param pairs number of pairs tried; 0 where pairs were not asked for
 * @param notRanked number of changes and pairs that the rules could not rank
 * @param sets the sets that change first place and contain no smaller one that does; smallest first
 */
public record ChangeSets(int single, int pairs, int notRanked, List<ChangeSet> sets) {

    public ChangeSets {
        sets = List.copyOf(sets);
    }

    /**
     * One such set.
     *
     * @param changes its changes
     * @param first what leads then
     * @param text as a sentence
     */
    public record ChangeSet(List<Change> changes, FirstPlace first, String text) {

        public ChangeSet {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One change.
     *
     * @param id names it, such as {@code host-on-consolidate.stance=REJECTS}
     * @param kind what is changed
     * @param text in words that stand after "if"
     * @param by who could bring it about
     */
    public record Change(String id, Kind kind, String text, Actor by) {}

    /** What is changed. */
    public enum Kind {
        /** A fact turns out not to hold. */
        REMOVAL,
        /** A field of a fact has another value. */
        VALUE,
        /** A competing statement is right. */
        VERSION,
        /** Something not known is answered. */
        ANSWER,
        /** A number of the settings is set otherwise. */
        THRESHOLD,
        /** A criterion has another place or weight. */
        PRIORITY
    }
}
