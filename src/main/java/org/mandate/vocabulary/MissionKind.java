package org.mandate.vocabulary;

/** What a mission is made of. */
public enum MissionKind {
    /** Multidimensional peacekeeping operation. */
    MULTIDIMENSIONAL,
    /** Peacekeeping force with military tasks. */
    PEACEKEEPING,
    /** Observer mission. */
    OBSERVER,
    /** Special political mission. */
    POLITICAL,
    /** Operation of a regional organisation. */
    REGIONAL
}
