package org.mandate.vocabulary;

import java.time.LocalDate;
import java.util.Set;

/**
 * The mission under review; context rather than evidence.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param acronym such as MINUSMA
 * @param country where it is
 * @param kind what it is made of
 * @param tasks main tasks of its mandate
 * @param mandateEnds last day of the mandate in force
 * @param decider who decides
 */
@Single
@ChangedBy(Actor.COUNCIL)
public record Mission(
        Evidence evidence,
        String acronym,
        String country,
        MissionKind kind,
        Set<MandateTask> tasks,
        LocalDate mandateEnds,
        String decider)
        implements Fact {

    public Mission {
        new Validation()
                .notBlank("acronym", acronym)
                .notBlank("decider", decider)
                .done();
        tasks = Ordered.copyOf(tasks);
    }
}
