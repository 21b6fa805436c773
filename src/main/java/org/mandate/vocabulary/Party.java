package org.mandate.vocabulary;

/** Who does something to the mission or to civilians. */
public enum Party {
    /** The host government and its forces. */
    HOST,
    /** Foreign forces working beside the host's. */
    HOST_PARTNER,
    /** Non-state armed groups. */
    ARMED_GROUP,
    /** Somebody else, named in the note. */
    OTHER
}
