package org.mandate.facts;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Single;
import org.mandate.vocabulary.Unknown;

/** What a fact is about, as one text: facts that share it replace one another, and cancel an Unknown that has it. */
public final class Keys {

    private Keys() {}

    /** Type and key values, such as {@code HostPosition|by=Government|on=REINFORCE}; null where the type has no key. */
    public static @Nullable String keyOf(Fact fact) {
        return key(fact.getClass(), part -> {
            Object value = part.of(fact);
            return value == null ? null : value.toString();
        });
    }

    /** Type and all that the fact says, whoever says it and whenever it was true. */
    static String contentOf(Fact fact) {
        return RecordShape.of(fact.getClass()).parts().stream()
                .filter(part -> !part.name().equals("evidence"))
                .map(part -> part.name() + "=" + part.of(fact))
                .collect(Collectors.joining("|", fact.getClass().getSimpleName() + "|", ""));
    }

    /** Key values in words, such as {@code (by Government, on REINFORCE)}; empty where the key has none. */
    static String words(Fact fact) {
        String key = keyOf(fact);
        String[] parts = key == null ? new String[0] : key.split("\\|", -1);
        String joined =
                Arrays.stream(parts).skip(1).map(p -> p.replaceFirst("=", " ")).collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : " (" + joined + ")";
    }

    /** The key of the fact that is missing; null where its type has no key or does not exist. */
    public static @Nullable String of(Unknown unknown) {
        Class<? extends Fact> type = FactTypes.all().get(unknown.of());
        return type == null ? null : key(type, part -> unknown.key().get(part.name()));
    }

    private interface Values {
        @Nullable
        String of(RecordShape.Part part);
    }

    private static @Nullable String key(Class<? extends Fact> type, Values values) {
        StringBuilder key = new StringBuilder(type.getSimpleName());
        boolean keyed = type.isAnnotationPresent(Single.class);
        for (RecordShape.Part part : RecordShape.of(type).parts()) {
            if (part.key()) {
                keyed = true;
                String value = values.of(part);
                if (value != null) {
                    key.append('|').append(part.name()).append('=').append(value);
                }
            }
        }
        return keyed ? key.toString() : null;
    }
}
