package org.mandate.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Option;

/** Facts in words, from their fields alone. */
public final class FactText {

    private FactText() {}

    /**
     * Such as {@code HostPosition: by Transitional government, on REINFORCE, stance DOUBTS}; of an option its label.
     * What is null, empty, or evidence is left out.
     */
    public static String of(Fact fact) {
        if (fact instanceof Option option) {
            return option.label();
        }
        List<String> parts = new ArrayList<>();
        for (RecordShape.Part part : RecordShape.of(fact.getClass()).parts()) {
            Object value = part.of(fact);
            if (value != null && !isEmpty(value) && !part.name().equals("evidence")) {
                parts.add(words(part.name()) + " " + shown(value));
            }
        }
        return fact.getClass().getSimpleName() + ": " + String.join(", ", parts);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> all && all.isEmpty();
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String shown(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().map(String::valueOf).collect(Collectors.joining(" and "));
        } else if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return String.valueOf(value);
    }
}
