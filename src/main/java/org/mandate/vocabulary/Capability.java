package org.mandate.vocabulary;

/** What a parallel force or contributor brings that the mission cannot replace soon. */
public enum Capability {
    /** Intelligence, surveillance and reconnaissance. */
    SURVEILLANCE,
    /** Air cover and attack aviation. */
    AIR_SUPPORT,
    /** Airlift. */
    AIR_TRANSPORT,
    /** Hospitals and evacuation. */
    MEDICAL,
    /** Training of the host's forces. */
    TRAINING,
    /** Engineers and bomb disposal. */
    ENGINEERING
}
