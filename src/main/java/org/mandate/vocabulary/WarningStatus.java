package org.mandate.vocabulary;

/** State of a warning of mass atrocities. */
public enum WarningStatus {
    /** Under way or imminent. */
    ACTIVE,
    /** Under watch. */
    WATCH,
    /** Lifted. */
    LIFTED
}
