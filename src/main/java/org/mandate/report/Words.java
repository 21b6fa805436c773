package org.mandate.report;

import java.util.Locale;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Level;
import org.mandate.vocabulary.Viability;

/** Constants in the words that people read. */
final class Words {

    private Words() {}

    /** Such as "1 fact" or "2 facts". */
    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The text as a sentence of its own, with a capital and one full stop. */
    static String sentence(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        String capital = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    /** The text with a capital at its start. */
    static String capital(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** A constant as words, such as "not assured"; other values as they are. */
    static String constant(String value) {
        return value.matches("[A-Z][A-Z_]*") ? value.toLowerCase(Locale.ROOT).replace('_', ' ') : value;
    }

    /** How firmly an option leads, as the start of a sentence. */
    static String of(Firmness firmness) {
        return switch (firmness) {
            case NONE -> "None";
            case OPEN -> "Open";
            case CLOSE_CALL -> "Close call";
            case LEADS -> "Leads (firmness not tested)";
            case FIRM -> "Firm";
        };
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
