package org.mandate.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mandate.ranking.Trial;
import org.mandate.rules.RuleInfo;

/**
 * What leaving out one rule more does to the headline. A rule that only changes places without changing what leads is
 * not listed.
 *
 * @param rule the rule
 * @param carries cases that agree with it and not without it
 * @param harms cases that agree only without it
 */
record RuleEffect(String rule, List<String> carries, List<String> harms) {

    RuleEffect {
        carries = List.copyOf(carries);
        harms = List.copyOf(harms);
    }

    /** Rules that change agreement in any case; those that carry most come first. */
    static List<RuleEffect> of(Bench bench) {
        List<RuleEffect> effects = new ArrayList<>();
        List<PastReview> reviews = bench.counted();
        List<Trial> trials = reviews.stream().map(bench::without).toList();
        for (RuleInfo rule : bench.domain()) {
            List<String> carries = new ArrayList<>();
            List<String> harms = new ArrayList<>();
            for (int i = 0; i < reviews.size(); i++) {
                PastReview review = reviews.get(i);
                if (!spoke(rule.name(), trials.get(i))) {
                    continue;
                }
                boolean with = Bench.agrees(review, trials.get(i));
                boolean without = Bench.agrees(review, bench.without(review, rule.name()));
                if (with != without) {
                    (with ? carries : harms).add(review.id());
                }
            }
            if (!carries.isEmpty() || !harms.isEmpty()) {
                effects.add(new RuleEffect(rule.name(), carries, harms));
            }
        }
        effects.sort(Comparator.comparing(
                        (RuleEffect e) -> e.harms().size() - e.carries().size())
                .thenComparing(RuleEffect::rule));
        return List.copyOf(effects);
    }

    /** A rule of which nothing stands changes nothing when it is left out. */
    private static boolean spoke(String rule, Trial trial) {
        return trial.conclusions().all().stream()
                .anyMatch(c -> c.grounds().rule().equals(rule));
    }
}
