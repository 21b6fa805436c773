package org.mandate.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.Settings;
import org.mandate.ranking.Conclusions;
import org.mandate.ranking.Trial;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Demand;
import org.mandate.vocabulary.DemandAnswer;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.Finding;
import org.mandate.vocabulary.FindingSide;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.Weight;

/**
 * What spoke most strongly against a kind of option: a demand that its best option fails, else the finding that weighs
 * most.
 *
 * @param rule the rule that says it
 * @param text in words
 * @param criterion what it bears on; null for a demand
 * @param weight weight of the criterion times strength times quality, 0 to 1; null for a demand
 */
record Objection(
        String rule,
        String text,
        @Nullable Criterion criterion,
        @Nullable Double weight) {

    private static final Comparator<Objection> BY_WEIGHT = Comparator.comparing(
                    (Objection o) -> o.weight() == null ? Double.MAX_VALUE : o.weight())
            .reversed()
            .thenComparing(Objection::rule)
            .thenComparing(Objection::text);

    /** The strongest, or null where nothing speaks against it. */
    static @Nullable Objection against(OptionKind kind, Trial trial, Settings settings) {
        Conclusions said = trial.conclusions();
        Optional<String> best = best(kind, trial);
        if (best.isEmpty()) {
            return null;
        }
        Set<String> asked = said.of(Demand.class).stream()
                .filter(d -> d.option().equals(best.get()))
                .map(Demand::subject)
                .collect(Collectors.toSet());
        List<Objection> failed = said.of(DemandAnswer.class).stream()
                .filter(a -> a.option().equals(best.get()) && a.status() == DemandStatus.FAILED)
                .filter(a -> asked.contains(a.subject()))
                .map(a -> new Objection(a.grounds().rule(), a.text(), null, null))
                .sorted(BY_WEIGHT)
                .toList();
        if (!failed.isEmpty()) {
            return failed.get(0);
        }
        Map<Criterion, Double> weights =
                said.of(Weight.class).stream().collect(Collectors.toMap(Weight::criterion, Weight::value, Math::max));
        return said.of(Finding.class).stream()
                .filter(f -> f.option().equals(best.get()) && f.side() == FindingSide.AGAINST)
                .map(f -> of(f, weights.getOrDefault(f.criterion(), 0.0), settings))
                .min(BY_WEIGHT)
                .orElse(null);
    }

    private static Objection of(Finding finding, double weight, Settings settings) {
        double counts = weight
                * Strengths.value(finding.strength(), settings)
                * finding.grounds().quality();
        return new Objection(finding.grounds().rule(), finding.text(), finding.criterion(), counts);
    }

    /** Id of the option of a kind that comes first, on the table or off it. */
    static Optional<String> best(OptionKind kind, Trial trial) {
        List<String> ids = trial.facts().stream()
                .filter(fact -> fact instanceof Option option && option.kind() == kind)
                .map(fact -> fact.id())
                .toList();
        return trial.conclusions().of(OptionScore.class).stream()
                .filter(score -> ids.contains(score.option()))
                .sorted(Comparator.comparing(OptionScore::option))
                .reduce((a, b) -> b.aheadOf(a) ? b : a)
                .map(OptionScore::option);
    }
}
