package org.mandate.vocabulary;

/** Of what mission personnel died. */
public enum LossCause {
    /** A hostile act. */
    MALICIOUS_ACT,
    /** An accident. */
    ACCIDENT,
    /** An illness. */
    ILLNESS,
    /** By their own hand. */
    SELF_INFLICTED,
    /** Not known, or not yet determined. */
    NOT_KNOWN
}
