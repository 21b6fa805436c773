package org.mandate.vocabulary;

/** The kinds of way to go on, from a larger force to none. */
public enum OptionKind {
    /** Increase of authorised strength. */
    REINFORCE,
    /** Continue as at present. */
    MAINTAIN,
    /** Reduced footprint: fewer sites, about the present ceiling. */
    CONSOLIDATE,
    /** Special political mission without uniformed units. */
    POLITICAL_MISSION,
    /** Complete closure. */
    WITHDRAW
}
