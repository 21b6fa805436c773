package org.mandate.facts;

/** How a decision is seen to have aged; agreeing with one that failed is no merit. */
public enum LaterJudgment {
    /** It did what it was meant to do, and no later decision undid it. */
    HELD,
    /** It was undone, never carried out, or widely held to have cost lives. */
    FAILED,
    /** It did some of what it was meant to do. */
    MIXED,
    /** The record does not say. */
    UNKNOWN
}
