package org.mandate.edit;

import java.util.Comparator;

/**
 * Something in which two records of a case can differ.
 *
 * @param kind what it is
 * @param option id of the option it is about; empty where it is about the recommendation
 */
public record Aspect(Kind kind, String option) implements Comparable<Aspect> {

    /** What can differ, what matters most first. */
    public enum Kind {
        /** Whether the case can be ranked at all. */
        RANKED,
        /** The option that leads. */
        FIRST_PLACE,
        /** How firmly it leads. */
        FIRMNESS,
        /** What demands leave of an option. */
        VIABILITY,
        /** An option's place. */
        RANK,
        /** An option's score. */
        SCORE
    }

    /** {@code rank of closure}. */
    String shown() {
        return Said.words(kind) + (option.isEmpty() ? "" : " of " + option);
    }

    @Override
    public int compareTo(Aspect other) {
        return Comparator.comparing(Aspect::kind).thenComparing(Aspect::option).compare(this, other);
    }
}
