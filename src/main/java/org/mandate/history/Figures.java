package org.mandate.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.LaterJudgment;

/**
 * How often a rulebook agreed with the decision taken.
 *
 * @param agreement cases that agreed, with the exact interval
 * @param fewestRules fewest rules that a case was ranked with
 * @param mostRules most rules
 * @param agreedByJudgment of the cases that agreed, how many decisions aged how
 * @param shuffled the same rulebook on shuffled facts; null where there are fewer than two cases
 */
record Figures(
        Share agreement,
        int fewestRules,
        int mostRules,
        Map<LaterJudgment, Integer> agreedByJudgment,
        @Nullable Shuffled shuffled) {

    /**
     * Figures over the cases that count.
     *
     * @param ranked how each case was ranked, in the order of {@link Bench#counted}
     * @param leftOut rules that are left out for a case
     */
    static Figures of(Bench bench, List<RankedReview> ranked, Function<PastReview, Set<String>> leftOut) {
        List<PastReview> reviews = bench.counted();
        boolean[] own = new boolean[reviews.size()];
        int agreed = 0;
        Map<LaterJudgment, Integer> byJudgment = new EnumMap<>(LaterJudgment.class);
        for (LaterJudgment judgment : LaterJudgment.values()) {
            byJudgment.put(judgment, 0);
        }
        for (int i = 0; i < own.length; i++) {
            own[i] = ranked.get(i).agreement() == Agreement.AGREES;
            if (own[i]) {
                agreed++;
                byJudgment.merge(reviews.get(i).file().outcome().judgedLater(), 1, Integer::sum);
            }
        }
        Shuffled shuffled = own.length < 2
                ? null
                : Shuffled.of(
                        own,
                        (i, j) -> bench.agreesAmong(reviews.get(i), reviews.get(j), leftOut.apply(reviews.get(i))));
        return new Figures(
                Share.counted(agreed, own.length),
                ranked.stream().mapToInt(RankedReview::rules).min().orElse(0),
                ranked.stream().mapToInt(RankedReview::rules).max().orElse(0),
                byJudgment,
                shuffled);
    }
}
