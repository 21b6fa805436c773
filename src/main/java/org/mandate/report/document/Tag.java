package org.mandate.report.document;

/** What sort of statement a sentence is. */
public enum Tag {
    /** What a source says. */
    FACT,
    /** What is taken to be so. */
    ASSUMPTION,
    /** What rules, or the method, make of facts. */
    JUDGMENT
}
