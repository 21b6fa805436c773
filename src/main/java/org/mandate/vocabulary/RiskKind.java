package org.mandate.vocabulary;

/** Kinds of risk. */
public enum RiskKind {
    /** Armed forces fight each other in the country. */
    ARMED_CONFLICT,
    /** Rising violence against civilians. */
    CIVILIAN_HARM,
    /** Nobody credible guards a place after troops leave. */
    SECURITY_VACUUM,
    /** People read a closed base as being left. */
    FELT_ABANDONMENT,
    /** Troops that would have to be found are not in sight. */
    FORCE_GENERATION,
    /** Restrictions keep the mission from where it is needed. */
    MOVEMENT,
    /** Consent of the host is going. */
    CONSENT_EROSION,
    /** Mission personnel are exposed. */
    FORCE_SAFETY,
    /** More contributors leave than have announced it. */
    EXIT_CASCADE,
    /** Support would go to forces accused of grave abuses. */
    COMPLICITY
}
