package org.mandate.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An option that stands and does not hang on what is not known of the leader.
 *
 * @param leader id of the leader
 * @param option id of the option
 * @param score its score
 * @param grounds why it stands
 */
public record Fallback(String leader, String option, double score, Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "fallback:" + leader + ":" + option;
    }

    /** Id of the one with the best score (ties: first by id), or null where there is none. */
    public static @Nullable String best(Collection<Fallback> fallbacks) {
        return fallbacks.stream()
                .min(Comparator.comparing(Fallback::score).reversed().thenComparing(Fallback::option))
                .map(Fallback::option)
                .orElse(null);
    }
}
