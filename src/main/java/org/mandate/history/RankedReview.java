package org.mandate.history;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.Settings;
import org.mandate.ranking.Trial;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Forecast;
import org.mandate.vocabulary.OptionKind;

/**
 * How a rulebook ranks a past review.
 *
 * @param rules number of rules of the domain that were used
 * @param ranked kinds on the table, in order
 * @param leading kinds in first place; empty where nothing is recommended
 * @param firmness how firmly it leads
 * @param agreement how that stands to the decision
 * @param rankOfDecision place of the decision among the kinds on the table; null off it
 * @param forecasts what the rules foretell of the decision, in words
 * @param against what speaks most strongly against the decision, or null
 */
record RankedReview(
        int rules,
        List<KindPlace> ranked,
        Set<OptionKind> leading,
        Firmness firmness,
        Agreement agreement,
        @Nullable Integer rankOfDecision,
        List<String> forecasts,
        @Nullable Objection against) {

    RankedReview {
        ranked = List.copyOf(ranked);
        leading = Collections.unmodifiableSet(new TreeSet<>(leading));
        forecasts = List.copyOf(forecasts);
    }

    static RankedReview of(PastReview review, Trial trial, int rules, Settings settings) {
        List<KindPlace> ranked = KindPlace.of(trial);
        Set<OptionKind> leading = KindPlace.leading(trial);
        OptionKind decision = review.decision();
        return new RankedReview(
                rules,
                ranked,
                leading,
                trial.conclusions().firmness(),
                Agreement.of(review, leading),
                ranked.stream()
                        .filter(place -> place.kind() == decision)
                        .map(KindPlace::rank)
                        .findFirst()
                        .orElse(null),
                trial.conclusions().of(Forecast.class).stream()
                        .map(Forecast::text)
                        .distinct()
                        .sorted()
                        .toList(),
                decision == null ? null : Objection.against(decision, trial, settings));
    }
}
