package org.mandate.facts;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Fact;

/** The fact types by the names that files use. */
final class FactTypes {

    private static final SortedMap<String, Class<? extends Fact>> BY_NAME = byName();

    private FactTypes() {}

    /** Simple name to record. */
    static SortedMap<String, Class<? extends Fact>> all() {
        return BY_NAME;
    }

    /** The type that a CSV file holds: {@code incidents} and {@code host-acts} become Incident and HostAct. */
    static @Nullable String ofStem(String stem) {
        String plain = stem.toLowerCase(Locale.ROOT).replace("-", "");
        for (String name : BY_NAME.keySet()) {
            String low = name.toLowerCase(Locale.ROOT);
            String plural = low.endsWith("y") ? low.substring(0, low.length() - 1) + "ies" : low + "s";
            if (plain.equals(low) || plain.equals(plural) || plain.equals(low + "s")) {
                return name;
            }
        }
        return null;
    }

    private static SortedMap<String, Class<? extends Fact>> byName() {
        SortedMap<String, Class<? extends Fact>> all = new TreeMap<>();
        for (Class<?> type : Fact.class.getPermittedSubclasses()) {
            all.put(type.getSimpleName(), type.asSubclass(Fact.class));
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
