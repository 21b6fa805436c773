package org.mandate.vocabulary;

/** How firmly the order of options holds. */
public enum Firmness {
    /** No recommendation can be made. */
    NONE,
    /** Missing or contested evidence could put another first. */
    OPEN,
    /** The lead is under the threshold. */
    CLOSE_CALL,
    /** It leads; how firmly was not tested. */
    LEADS,
    /** It leads under every method, weighting and world tried. */
    FIRM
}
