package org.mandate.vocabulary;

/** By what the mission moves, sees or is supplied. */
public enum Means {
    /** Flights other than surveillance and medical. */
    AIR,
    /** Movement on the ground. */
    GROUND,
    /** Intelligence, surveillance and reconnaissance flights. */
    SURVEILLANCE,
    /** Casualty and medical evacuation. */
    MEDICAL_EVACUATION,
    /** Fuel, rations, customs. */
    SUPPLY
}
