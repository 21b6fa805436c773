package org.mandate.sensitivity;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.FirstPlace;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.GroupBest;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.Recommendation;
import org.mandate.vocabulary.Standing;
import org.mandate.vocabulary.Viability;

/**
 * What the rules answered, as far as sensitivity asks.
 *
 * @param ranked whether the rules could rank it
 * @param first what leads
 * @param firmness how firmly, as the rules have it
 * @param groups groups on the table by id
 * @param options options by id
 */
record Outcome(
        boolean ranked,
        FirstPlace first,
        Firmness firmness,
        SortedMap<String, Group> groups,
        SortedMap<String, Place> options) {

    /** Answer to inputs that the rules cannot rank. */
    static final Outcome NOT_RANKED = new Outcome(
            false,
            new FirstPlace(null, null, "the rules cannot rank it", null, null),
            Firmness.NONE,
            new TreeMap<>(),
            new TreeMap<>());

    /**
     * A group on the table.
     *
     * @param best its best option
     * @param stands whether no demand on that has failed
     * @param score its score
     */
    record Group(String best, boolean stands, double score) {}

    /**
     * An option.
     *
     * @param rank its rank, or null off the table
     * @param viability what its demands leave of it
     * @param score its score
     */
    record Place(@Nullable Integer rank, Viability viability, double score) {}

    /** Reads an answer off what stands in a session. */
    static Outcome of(List<Conclusion> standing) {
        SortedMap<String, Group> groups = new TreeMap<>();
        SortedMap<String, Integer> ranks = new TreeMap<>();
        SortedMap<String, OptionScore> scores = new TreeMap<>();
        Recommendation recommendation = null;
        int recommendations = 0;
        for (Conclusion each : standing) {
            if (each instanceof GroupBest best) {
                groups.put(best.group(), new Group(best.best(), best.stands(), best.score()));
            } else if (each instanceof Standing place) {
                ranks.put(place.option(), place.rank());
            } else if (each instanceof OptionScore score) {
                scores.put(score.option(), score);
            } else if (each instanceof Recommendation one) {
                recommendation = one;
                recommendations++;
            }
        }
        if (recommendation == null || recommendations != 1) {
            return NOT_RANKED;
        }
        SortedMap<String, Place> options = new TreeMap<>();
        scores.forEach((id, score) -> options.put(id, new Place(ranks.get(id), score.viability(), score.score())));
        return new Outcome(true, first(recommendation, scores), recommendation.firmness(), groups, options);
    }

    /** The same without what only few ask for, so that many can be kept. */
    Outcome forgotten() {
        return ranked ? new Outcome(true, first, firmness, new TreeMap<>(), new TreeMap<>()) : this;
    }

    /** Whether the same group leads, or in both nothing does. */
    boolean sameFirst(Outcome other) {
        return Objects.equals(first.group(), other.first.group());
    }

    /** The lead of a group over the best other that stands; null where it does not stand or is alone. */
    @Nullable
    Double leadOf(@Nullable String group) {
        Group own = group == null ? null : groups.get(group);
        double rival = groups.entrySet().stream()
                .filter(e -> !e.getKey().equals(group) && e.getValue().stands())
                .mapToDouble(e -> e.getValue().score())
                .max()
                .orElse(Double.NaN);
        return own == null || !own.stands() || Double.isNaN(rival) ? null : Double.valueOf(own.score() - rival);
    }

    private static FirstPlace first(Recommendation recommendation, SortedMap<String, OptionScore> scores) {
        OptionScore leader = recommendation.option() == null ? null : scores.get(recommendation.option());
        return leader == null
                ? new FirstPlace(null, null, "no recommendation: " + recommendation.why(), null, null)
                : new FirstPlace(
                        leader.group(), leader.option(), leader.label(), leader.viability(), recommendation.margin());
    }
}
