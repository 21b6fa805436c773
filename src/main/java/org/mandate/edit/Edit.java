package org.mandate.edit;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was edited.
 *
 * @param kind what it is
 * @param name name of a rule, id of anything else
 * @param fate what became of it
 * @param file where it stands, such as {@code rules/host.drl}, or null where it has no place of its own
 * @param line line from 1, or 0 where the whole file is meant
 */
public record Edit(
        Kind kind, String name, Fate fate, @Nullable String file, int line) implements Comparable<Edit> {

    /** What can be edited. */
    public enum Kind {
        /** A rule. */
        RULE,
        /** A threshold in the settings. */
        SETTING,
        /** How findings combine and an order becomes weights. */
        METHOD,
        /** A fact, with what its source says of its worth. */
        FACT,
        /** Something that is said not to be known. */
        UNKNOWN,
        /** What criteria weigh: places and weights only mean something together. */
        PRIORITIES,
        /** The day whose knowledge counts. */
        REVIEW_DATE
    }

    /** What became of a thing. */
    public enum Fate {
        /** It was there and is otherwise. */
        CHANGED,
        /** It was not there. */
        NEW,
        /** It is not there any more. */
        GONE;

        static Fate of(boolean was, boolean is) {
            return was && is ? CHANGED : is ? NEW : GONE;
        }
    }

    /** {@code rule "The host rejects it" (changed, rules/host.drl:18)}. */
    public String shown() {
        String place = file == null ? "" : ", " + file + (line > 0 ? ":" + line : "");
        return named() + " (" + Said.words(fate) + place + ")";
    }

    /** {@code rule "The host rejects it"}. */
    String named() {
        return switch (kind) {
            case RULE -> "rule \"" + name + '"';
            case REVIEW_DATE -> "the review date";
            case METHOD -> "the method";
            case PRIORITIES -> "the priorities";
            default -> kind.name().toLowerCase(Locale.ROOT) + " " + name;
        };
    }

    @Override
    public int compareTo(Edit other) {
        return Comparator.comparing(Edit::kind)
                .thenComparing(Edit::name)
                .thenComparing(Edit::fate)
                .compare(this, other);
    }
}
