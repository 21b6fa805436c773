package org.mandate.ranking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.Recommendation;
import org.mandate.vocabulary.Viability;

/**
 * What stands at the end of a session.
 *
 * @param all every conclusion, sorted
 */
public record Conclusions(List<Conclusion> all) {

    /** The conclusions of one type, in order. */
    public <T extends Conclusion> List<T> of(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The conclusions of one type by the option they are about. */
    public <T extends Conclusion> Map<String, List<T>> byOption(Class<T> type, Function<T, String> option) {
        return of(type).stream().collect(Collectors.groupingBy(option, TreeMap::new, Collectors.toList()));
    }

    /** Each statement once, with all the ways to it: by reference. */
    public <T extends Conclusion> Map<String, List<T>> joined(Class<T> type) {
        return byOption(type, Conclusion::reference);
    }

    /** What the rules make of the order; firing checks that there is one. */
    public Recommendation recommendation() {
        return of(Recommendation.class).get(0);
    }

    /** Id of the option that leads, or null. */
    public @Nullable String first() {
        return recommendation().option();
    }

    /** Viability of an option. */
    public Viability viability(String option) {
        return of(OptionScore.class).stream()
                .filter(s -> s.option().equals(option))
                .map(OptionScore::viability)
                .findFirst()
                .orElseThrow();
    }

    /** How firmly the leader leads. */
    public Firmness firmness() {
        return recommendation().firmness();
    }
}
