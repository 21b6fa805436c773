package org.mandate.vocabulary;

/** What a review expects of an option. */
public enum Effect {
    /** The mission could act earlier, harder and more flexibly. */
    EARLIER_ACTION,
    /** More bases and more logistics. */
    MORE_BASES,
    /** Troops tied to guarding and supplying posts are freed. */
    GUARDS_FREED,
    /** People may see it as being abandoned. */
    FELT_ABANDONMENT,
    /** Security in a named area may get worse. */
    AREA_WORSENS,
    /** Security may get seriously worse. */
    SECURITY_WORSENS,
    /** A security vacuum may follow. */
    SECURITY_VACUUM,
    /** It concentrates on the peace agreement in a named area. */
    AGREEMENT_FOCUS,
    /** Human and financial cost falls sharply. */
    COST_FALLS,
    /** The mission stays overstretched. */
    OVERSTRETCH,
    /** Surveillance, aircraft, bomb disposal, medical or reaction units that it lacks come with it. */
    CAPABILITIES_ADDED
}
