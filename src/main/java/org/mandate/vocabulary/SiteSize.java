package org.mandate.vocabulary;

/** Size of a mission site. */
public enum SiteSize {
    /** A company or less. */
    SMALL,
    /** A battalion, headquarters or hub. */
    LARGE
}
