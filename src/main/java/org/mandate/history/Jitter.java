package org.mandate.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mandate.ranking.Trial;
import org.mandate.rules.RuleInfo;

/**
 * The headline with the strengths of the rules drawn a step up or down. In each draw the strength of every rule moves a
 * step up, a step down, or stays, each as likely; at an end of the scale it stays.
 *
 * @param draws number of draws
 * @param counts draws by the number of cases that agreed
 * @param low number of cases that at least 2.5 % of the draws reach or stay below
 * @param median middle of the draws
 * @param high number of cases that at least 2.5 % of the draws reach or pass
 * @param byCase for each case, the share of draws in which it agreed
 */
record Jitter(int draws, Map<Integer, Integer> counts, int low, int median, int high, Map<String, Double> byCase) {

    private static final long SEED = 20230630;

    static Jitter of(Bench bench, int draws) {
        List<PastReview> reviews = bench.counted();
        List<Trial> trials = reviews.stream().map(bench::without).toList();
        Map<Integer, Integer> counts = new TreeMap<>();
        List<Integer> agreed = new ArrayList<>();
        int[] hits = new int[reviews.size()];
        Random random = new Random(SEED);
        for (int draw = 0; draw < draws; draw++) {
            Map<String, Integer> steps = new TreeMap<>();
            for (RuleInfo rule : bench.domain()) {
                steps.put(rule.name(), random.nextInt(3) - 1);
            }
            int count = 0;
            for (int i = 0; i < hits.length; i++) {
                Trial moved = trials.get(i)
                        .weighedAnew(
                                f -> Strengths.moved(
                                        f, steps.getOrDefault(f.grounds().rule(), 0)),
                                bench.rulebook(),
                                bench.settings(),
                                reviews.get(i).situation());
                if (Bench.agrees(reviews.get(i), moved)) {
                    hits[i]++;
                    count++;
                }
            }
            counts.merge(count, 1, Integer::sum);
            agreed.add(count);
        }
        Map<String, Double> byCase = new TreeMap<>();
        for (int i = 0; i < hits.length; i++) {
            byCase.put(reviews.get(i).id(), (double) hits[i] / draws);
        }
        int[] sorted = agreed.stream().mapToInt(Integer::intValue).sorted().toArray();
        return new Jitter(draws, counts, at(sorted, 0.025), at(sorted, 0.5), at(sorted, 0.975), byCase);
    }

    private static int at(int[] sorted, double share) {
        return Arrays.stream(sorted)
                .skip(Math.round(share * (sorted.length - 1)))
                .findFirst()
                .orElse(0);
    }
}
