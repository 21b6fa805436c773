package org.mandate.history;

import java.util.Set;
import org.mandate.vocabulary.OptionKind;

/** How the option that leads stands to the decision taken. */
enum Agreement {
    /** The kind that leads, alone, is the kind decided on. */
    AGREES,
    /** The kind decided on is level with another in first place: counted as not agreeing. */
    LEVEL,
    /** Another kind leads, or nothing is recommended. */
    DIFFERS,
    /** Only one kind was on the table: not counted. */
    NO_CHOICE,
    /** The kind decided on was not on the table: not counted. */
    OFF_THE_TABLE,
    /** No decision is recorded: not counted. */
    NO_DECISION;

    /** Whether the case counts: there was a choice, and the decision was part of it. */
    boolean counted() {
        return this == AGREES || this == LEVEL || this == DIFFERS;
    }

    static Agreement of(PastReview review, Set<OptionKind> leading) {
        if (review.decision() == null) {
            return NO_DECISION;
        } else if (!review.table().contains(review.decision())) {
            return OFF_THE_TABLE;
        } else if (review.table().size() < 2) {
            return NO_CHOICE;
        }
        if (!leading.contains(review.decision())) {
            return DIFFERS;
        }
        return leading.size() == 1 ? AGREES : LEVEL;
    }
}
