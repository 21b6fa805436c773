package org.mandate.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandate.ranking.Trial;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.Standing;
import org.mandate.vocabulary.Viability;

/**
 * Where a kind of option stands: where the best of its options on the table does.
 *
 * @param kind the kind
 * @param rank place among kinds, from 1; equals share it
 * @param viability of its best option
 */
record KindPlace(OptionKind kind, int rank, Viability viability) {

    /** Kinds on the table, in order; equals by name. */
    static List<KindPlace> of(Trial trial) {
        Map<String, OptionKind> kinds = kinds(trial);
        Map<OptionKind, Standing> best = new EnumMap<>(OptionKind.class);
        for (Standing standing : trial.conclusions().of(Standing.class)) {
            OptionKind kind = kinds.get(standing.option());
            if (kind != null) {
                best.merge(kind, standing, (a, b) -> a.rank() <= b.rank() ? a : b);
            }
        }
        List<KindPlace> places = new ArrayList<>();
        best.forEach((kind, standing) -> {
            long ahead = best.values().stream()
                    .filter(other -> other.rank() < standing.rank())
                    .count();
            places.add(new KindPlace(kind, 1 + (int) ahead, trial.conclusions().viability(standing.option())));
        });
        places.sort(Comparator.comparingInt(KindPlace::rank).thenComparing(KindPlace::kind));
        return List.copyOf(places);
    }

    /** The kinds that come first: several where they are level, none where nothing is recommended. */
    static Set<OptionKind> leading(Trial trial) {
        return trial.conclusions().first() == null
                ? Set.of()
                : of(trial).stream()
                        .filter(place -> place.rank() == 1)
                        .map(KindPlace::kind)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OptionKind.class)));
    }

    private static Map<String, OptionKind> kinds(Trial trial) {
        return trial.facts().stream()
                .filter(Option.class::isInstance)
                .map(Option.class::cast)
                .collect(Collectors.toMap(Option::id, Option::kind));
    }
}
