package org.mandate.report;

import java.util.Locale;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Level;
import org.mandate.vocabulary.Viability;

/** Constants in the words that people read. */
final class Words {

    private Words() {}

    static String of(Criterion criterion) {
        return switch (criterion) {
            case PROTECTION -> "protection of civilians";
            case CONSENT -> "consent of the host";
            case PEACE_PROCESS -> "peace process";
            case FORCE_SAFETY -> "safety of personnel";
            case FEASIBILITY -> "feasibility";
            case COST -> "cost";
        };
    }

    /** Such as "1 fact" or "2 facts". */
    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The text as a sentence of its own, with one full stop. */
    static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    static String of(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static String of(Viability viability) {
        return switch (viability) {
            case VIABLE -> "viable";
            case CONDITIONAL -> "conditional";
            case NOT_VIABLE -> "not viable";
        };
    }
}
