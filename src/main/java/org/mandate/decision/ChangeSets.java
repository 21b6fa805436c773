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
     * @param kind what kind of change
     * @param what what is changed, in words
     * @param value what it becomes, in words; empty where a fact turns out not to hold
     * @param was what it was, in words; empty where nothing was said
     * @param by who could bring it about
     * @param text all of it in words that stand after "if"
     */
    public record Change(String id, Kind kind, String what, String value, String was, Actor by, String text) {

        /** A change in the words of its kind. */
        public static Change of(String id, Kind kind, String what, String value, String was, Actor by) {
            return new Change(id, kind, what, value, was, by, words(kind, what, List.of(value), was));
        }
    }

    /** Changes of one thing to one of several values, in words that stand after "if". */
    public static String words(Kind kind, String what, List<String> values, String was) {
        String quoted = any(values.stream().map(v -> '"' + v + '"').toList());
        String plain = any(values);
        return switch (kind) {
            case REMOVAL -> "it were not so that " + what;
            case VALUE ->
                what + " were " + quoted + (was.isEmpty() ? ", of which nothing is said" : ", not \"" + was + '"');
            case VERSION -> "of the " + what + " the other statement were right: " + plain;
            case ANSWER -> "the answer to " + what + " were " + quoted;
            case THRESHOLD -> "the setting " + what + " were " + plain + ", not " + was;
            case PRIORITY -> what + " came " + plain + " in the order of criteria, not " + was;
            case WEIGHT -> what + " weighed " + plain + ", not " + was;
        };
    }

    /** Such as "first, second or third". */
    private static String any(List<String> values) {
        int last = values.size() - 1;
        return last == 0 ? values.get(0) : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
    }

    /** What is changed; what takes least to come about stands first. */
    public enum Kind {
        /** Something not known is answered. */
        ANSWER,
        /** A field of a fact has another value. */
        VALUE,
        /** A criterion has another place. */
        PRIORITY,
        /** A criterion has another weight. */
        WEIGHT,
        /** A competing statement is right. */
        VERSION,
        /** A fact turns out not to hold. */
        REMOVAL,
        /** A number of the settings is set otherwise. */
        THRESHOLD
    }
}
