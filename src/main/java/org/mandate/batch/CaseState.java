package org.mandate.batch;

/** How a case came out of a batch. */
public enum CaseState {
    /** It has a decision record. */
    RANKED,
    /** Its inputs have problems, which stand in its place. */
    BAD,
    /** The program itself failed in it. */
    FAULT
}
