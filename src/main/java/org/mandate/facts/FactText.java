package org.mandate.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.Unknown;

/** Facts and unknowns in words, from their fields alone. */
public final class FactText {

    /** From here on thousands are set apart; a year stays as it is. */
    private static final int LONG = 10_000;

    private FactText() {}

    /**
     * Such as {@code host position: by the government, on reduced footprint, stance doubts}; of an option its label.
     * What is null, empty, or evidence is left out.
     */
    public static String of(Fact fact) {
        if (fact instanceof Option option) {
            return option.label();
        }
        return words(fact.getClass().getSimpleName()) + ": " + fields(fact);
    }

    /** What is not known, as a sentence without its full stop. */
    public static String of(Unknown unknown) {
        String what = unknown.what();
        return (what == null ? fromFields(unknown) : what) + " is not known";
    }

    /** What is not known where a fact is too old to count, in words that stand before "is not known". */
    public static String whetherItStillHolds(Fact fact) {
        return "whether the " + words(fact.getClass().getSimpleName()) + " of " + fact.asOf() + " still holds ("
                + fields(fact) + ")";
    }

    private static String fromFields(Unknown unknown) {
        String key = unknown.key().entrySet().stream()
                .map(e -> words(e.getKey()) + " " + keyed(unknown, e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
        return words(unknown.field()) + " of the " + words(unknown.of()) + (key.isEmpty() ? "" : " (" + key + ")");
    }

    /** A value of a key, which is written as in a file, as the fact of that key would show it. */
    private static String keyed(Unknown unknown, String name, String value) {
        Class<? extends Fact> type = FactTypes.all().get(unknown.of());
        RecordShape.Part part = type == null ? null : RecordShape.of(type).part(name);
        Object[] constants = part == null ? null : part.raw().getEnumConstants();
        return constants == null
                ? value
                : Arrays.stream(constants)
                        .filter(c -> c.toString().equals(value))
                        .findFirst()
                        .map(FactText::shown)
                        .orElse(value);
    }

    private static String fields(Fact fact) {
        List<String> parts = new ArrayList<>();
        for (RecordShape.Part part : RecordShape.of(fact.getClass()).parts()) {
            Object value = part.of(fact);
            if (value != null && !isEmpty(value) && !part.name().equals("evidence")) {
                parts.add(words(part.name()) + " " + shown(value));
            }
        }
        return String.join(", ", parts);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value instanceof Collection<?> all && all.isEmpty();
    }

    /** Names in Java's way as words: {@code HostPosition} becomes "host position". */
    private static String words(String name) {
        return acronyms(name.replaceAll("([A-Z])", " $1").strip().toLowerCase(Locale.ROOT));
    }

    private static String acronyms(String words) {
        return words.replaceAll("\\bun\\b", "UN").replaceAll("\\bus\\b", "US");
    }

    private static String shown(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().map(FactText::shown).collect(Collectors.joining(" and "));
        } else if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        } else if (value instanceof OptionKind kind) {
            return kind.words();
        } else if (value instanceof Enum<?> constant) {
            return acronyms(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        } else if (value instanceof Number number && Math.abs(number.doubleValue()) >= LONG) {
            return String.format(Locale.ROOT, "%,.0f", number.doubleValue());
        }
        return String.valueOf(value);
    }
}
