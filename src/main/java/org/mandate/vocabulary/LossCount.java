package org.mandate.vocabulary;

/** Which deaths a number of losses counts; different countings are not a contradiction. */
public enum LossCount {
    /** Uniformed personnel killed by hostile acts. */
    UNIFORMED_HOSTILE_ACTS,
    /** Uniformed and civilian personnel killed by hostile acts. */
    ALL_PERSONNEL_HOSTILE_ACTS,
    /** Deaths in service of any cause. */
    ALL_CAUSES
}
