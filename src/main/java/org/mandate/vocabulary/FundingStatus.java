package org.mandate.vocabulary;

/** Whether the money for the mission is there. */
public enum FundingStatus {
    /** Paid for. */
    SECURE,
    /** Money is missing. */
    SHORT,
    /** Those who pay ask for a large cut. */
    CUT_ASKED
}
