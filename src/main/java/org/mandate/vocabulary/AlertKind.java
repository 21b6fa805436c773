package org.mandate.vocabulary;

/** What stands above the score. */
public enum AlertKind {
    /** The host finally demands that the mission go. */
    DEMAND_TO_LEAVE,
    /** An active warning of mass atrocities. */
    MASS_ATROCITY,
    /** A permanent member is finally set against renewal. */
    PERMANENT_MEMBER_OPPOSED,
    /** An option off the table leads those on it. */
    OUTSIDE_THE_LIST,
    /** An atrocity warning meets a demand to leave. */
    REFER_UPWARD,
    /** A figure that is stated and one that was counted are far apart. */
    FIGURES_DISAGREE
}
