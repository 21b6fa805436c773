package org.mandate.vocabulary;

/** Tasks that an option keeps or gives up. */
public enum MandateTask {
    /** Physical protection of civilians. */
    PROTECTION_OF_CIVILIANS,
    /** Support to a peace agreement. */
    PEACE_AGREEMENT,
    /** Good offices and governance support. */
    GOOD_OFFICES,
    /** Human rights monitoring. */
    HUMAN_RIGHTS,
    /** Support to restoring State authority. */
    STABILISATION,
    /** Support to police, courts and prisons. */
    RULE_OF_LAW
}
