package org.mandate.vocabulary;

/** By whose count personnel are given; counts by different rules are not a contradiction. */
public enum Counting {
    /** The United Nations' count. */
    UN_COUNT,
    /** The contributor's own, with national support elements; never added up. */
    NATIONAL_COUNT,
    /** As given in the press. */
    PRESS_COUNT
}
