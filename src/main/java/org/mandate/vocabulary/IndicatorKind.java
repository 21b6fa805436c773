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
    /** Flight requests refused, as a share of those made. */
    REFUSED_SHARE,
    /** Number of host acts within the look-back period that strain consent. */
    CONSENT_STRAIN
}
