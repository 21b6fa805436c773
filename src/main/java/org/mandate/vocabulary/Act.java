package org.mandate.vocabulary;

/** What a host government did or asked for, other than answering an option. */
public enum Act {
    /** Declared mission staff persona non grata. */
    EXPULSION,
    /** Disputes the status of forces agreement. */
    AGREEMENT_DISPUTED,
    /** Banned or expelled news media. */
    MEDIA_BAN,
    /** Asked the mission to plan with it. */
    JOINT_PLANNING_ASKED,
    /** Asked for support to its own forces. */
    SUPPORT_TO_FORCES_ASKED,
    /** Denies that it obstructs the mission. */
    OBSTRUCTION_DENIED,
    /** Publicly faults the mission. */
    MISSION_CRITICISED,
    /** Stopped the rotation of contingents. */
    ROTATION_HALT,
    /** Stopped all flights of the mission. */
    FLIGHT_STOP,
    /** Opened an inquiry into mission staff. */
    INQUIRY_INTO_STAFF,
    /** Left a regional security arrangement. */
    REGIONAL_FORCE_LEFT,
    /** Took delivery of arms from a partner. */
    ARMS_DELIVERY,
    /** Asked the mission to buy and hire locally. */
    LOCAL_PURCHASES_ASKED,
    /** Took part in the review. */
    REVIEW_JOINED
}
