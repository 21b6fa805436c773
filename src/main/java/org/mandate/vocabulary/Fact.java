package org.mandate.vocabulary;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;

/** A statement about a case, with what stands behind it. The {@code permits} list is the registry of fact types. */
public sealed interface Fact
        permits Mission,
                ForceStrength,
                SecurityCondition,
                Incident,
                EventTable,
                IncidentCount,
                FatalityCount,
                Deployment,
                MissionLosses,
                ParallelForce,
                MovementRestriction,
                ContributorExit,
                ExitTotal,
                Pledge,
                HostPosition,
                HostAct,
                Precondition,
                HostCapacity,
                PeaceProcess,
                AtrocityWarning,
                CouncilPosition,
                StakeholderPosition,
                Site,
                ExpectedEffect,
                PastProposal,
                MissionCost,
                Funding,
                Election,
                Option {

    /** Where the fact was read, when it was true, and what it is worth. */
    Evidence evidence();

    /** Names the fact within its case. */
    default String id() {
        return evidence().id();
    }

    /** The day on which the fact was true. */
    default LocalDate asOf() {
        return evidence().asOf();
    }

    /** What the fact is worth on the day asked about, 0 to 1. */
    default double quality() {
        return evidence().quality();
    }

    /**
     * Whether it ties findings that share it into one line of evidence: context and strength figures do not, nor does a
     * table, whose counts do.
     */
    default boolean links() {
        return !context() && !(this instanceof ForceStrength) && !(this instanceof EventTable);
    }

    /** Who could bring it about that this field of the fact says something else. */
    default Actor changedBy(String field) {
        ChangedBy whole = getClass().getAnnotation(ChangedBy.class);
        for (RecordComponent component : getClass().getRecordComponents()) {
            ChangedBy own = component.getAnnotation(ChangedBy.class);
            if (own != null && component.getName().equals(field)) {
                return own.value();
            }
        }
        return whole == null ? Actor.NOBODY : whole.value();
    }

    /** Whether the fact is context: it neither lowers quality nor ties findings together. */
    default boolean context() {
        return this instanceof Option || this instanceof Mission;
    }
}
