package org.mandate.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.LaterJudgment;
import org.mandate.facts.OutcomeStep;
import org.mandate.vocabulary.OptionKind;

/**
 * One past review beside what came of it.
 *
 * @param id the case
 * @param mission acronym of the mission
 * @param reviewDate the day whose knowledge counts
 * @param advised what was advised
 * @param decided what was decided
 * @param decision the kind decided on first, or null
 * @param judgedLater how the decision aged
 * @param without how it is ranked without the rules drawn from it or knowable only later: the headline
 * @param withAll how it is ranked with all rules
 * @param weights the weights under which the decision would have led, with all rules; null where there is none
 */
record ReviewLine(
        String id,
        String mission,
        LocalDate reviewDate,
        List<OutcomeStep> advised,
        List<OutcomeStep> decided,
        @Nullable OptionKind decision,
        LaterJudgment judgedLater,
        RankedReview without,
        RankedReview withAll,
        @Nullable WeightRegion weights) {}
