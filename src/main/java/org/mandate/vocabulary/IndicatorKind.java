package org.mandate.vocabulary;

/** Derived readings. */
public enum IndicatorKind {
    /** Uniformed personnel whose exit is announced. */
    PERSONNEL_LEAVING,
    /** Leavers as a share of authorised military strength. */
    EXIT_SHARE,
    /** Contributors' strengths added up, less the total the review gives. */
    EXIT_COUNT_GAP,
    /** Civilians killed a month, as a multiple of the period before. */
    KILLINGS_RATIO,
    /** People killed in battles on record between armed parties. */
    BATTLE_DEATHS,
    /** People killed in attacks on the mission on record. */
    ATTACK_DEATHS,
    /** Civilians killed in the last period, counted from a table of events. */
    CIVILIANS_KILLED,
    /** Civilians killed in the last period as a multiple of the one before, both counted from a table of events. */
    COUNTED_KILLINGS_RATIO,
    /** Civilians killed by the host's forces or their partners, as a share of all civilians killed in attacks on them. */
    HOST_KILLINGS_SHARE,
    /** Uniformed personnel of the mission killed by hostile acts, counted from a table of deaths. */
    PEACEKEEPERS_KILLED,
    /** Uniformed personnel killed by hostile acts in the last period, as a multiple of the one before. */
    PEACEKEEPERS_KILLED_RATIO,
    /** Uniformed personnel killed by hostile acts as counted, less the number that is stated. */
    LOSSES_COUNT_GAP,
    /** Flight requests refused, as a share of those made. */
    REFUSED_SHARE,
    /** Number of host acts within the look-back period that strain consent. */
    CONSENT_STRAIN
}
