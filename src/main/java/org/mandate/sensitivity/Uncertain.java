package org.mandate.sensitivity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.FactStatus;

/**
 * Something of a case that is not certain, with the ways in which it could be.
 *
 * @param id id of the fact or Unknown
 * @param status why it is not certain
 * @param text what is not certain
 * @param family what it is about; what shares a family can meet in one fact
 * @param answers its possible answers, two or more
 * @param answeredBy fact type and field that would answer it
 * @param why why it matters, or null
 */
record Uncertain(
        String id,
        FactStatus status,
        String text,
        String family,
        List<Answer> answers,
        String answeredBy,
        @Nullable String why) {

    Uncertain {
        answers = List.copyOf(answers);
    }

    /**
     * One possible answer.
     *
     * @param value in words
     * @param edit what it changes in the inputs
     */
    record Answer(String value, Supposed.Edit edit) {}
}
