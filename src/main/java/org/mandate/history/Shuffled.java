package org.mandate.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;

/**
 * The same rulebook on facts shuffled between cases, and what a case's own facts add to that.
 *
 * @param shuffles number of shuffles; in each every case gets the facts of another
 * @param mean mean agreement on shuffled facts
 * @param least fewest cases that agreed in a shuffle
 * @param most most cases that agreed in a shuffle
 * @param asOften shuffles that agreed in at least as many cases as the facts where they belong
 * @param gain agreement on own facts less the mean on shuffled ones, as a share of cases
 * @param low lower end of the 95 % interval of the gain, from drawing the cases anew with replacement
 * @param high its upper end
 */
record Shuffled(int shuffles, Share mean, int least, int most, int asOften, double gain, double low, double high) {

    static final int SHUFFLES = 200;
    private static final int DRAWS = 10_000;
    private static final long SEED = 20230630;

    /**
     * Shuffles.
     *
     * @param own for each case, whether it agrees on its own facts
     * @param among whether the first case agrees among the facts of the second; asked once a pair at most
     */
    static Shuffled of(boolean[] own, BiPredicate<Integer, Integer> among) {
        int cases = own.length;
        Boolean[][] known = new Boolean[cases][cases];
        int[] hits = new int[cases];
        int[] counts = new int[SHUFFLES];
        Random random = new Random(SEED);
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            int[] donors = donors(cases, random);
            for (int i = 0; i < cases; i++) {
                Boolean agrees = known[i][donors[i]];
                if (agrees == null) {
                    agrees = among.test(i, donors[i]);
                    known[i][donors[i]] = agrees;
                }
                hits[i] += agrees ? 1 : 0;
                counts[shuffle] += agrees ? 1 : 0;
            }
        }
        int agreed = 0;
        double[] gains = new double[cases];
        for (int i = 0; i < cases; i++) {
            agreed += own[i] ? 1 : 0;
            gains[i] = (own[i] ? 1 : 0) - (double) hits[i] / SHUFFLES;
        }
        int had = agreed;
        double[] drawn = drawn(gains, random);
        return new Shuffled(
                SHUFFLES,
                Share.expected((double) Arrays.stream(hits).sum() / SHUFFLES, cases),
                Arrays.stream(counts).min().orElseThrow(),
                Arrays.stream(counts).max().orElseThrow(),
                (int) Arrays.stream(counts).filter(c -> c >= had).count(),
                Arrays.stream(gains).sum() / cases,
                quantile(drawn, (1 - Share.CONFIDENCE) / 2),
                quantile(drawn, (1 + Share.CONFIDENCE) / 2));
    }

    /** Whose facts each case gets: a random order in which no case keeps its own. */
    private static int[] donors(int cases, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            order.add(i);
        }
        do {
            Collections.shuffle(order, random);
        } while (keepsOne(order));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean keepsOne(List<Integer> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) == i) {
                return true;
            }
        }
        return false;
    }

    private static double[] drawn(double[] gains, Random random) {
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < gains.length; i++) {
                sum += gains[random.nextInt(gains.length)];
            }
            means[draw] = sum / gains.length;
        }
        Arrays.sort(means);
        return means;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
