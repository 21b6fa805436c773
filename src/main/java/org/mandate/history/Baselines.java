package org.mandate.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mandate.vocabulary.OptionKind;

/**
 * Ways to choose that look at no facts.
 *
 * @param chance a kind on the table drawn at random
 * @param commonest the kind that was decided on most often, known from these very cases
 * @param commonestKind that kind, the first of several
 * @param fixedOrder the first kind on the table in the order of kinds that agrees most with the other cases; where
 *     several orders agree as often, their mean
 * @param advised a kind that was advised, one of several at random
 */
record Baselines(Share chance, Share commonest, OptionKind commonestKind, Share fixedOrder, Share advised) {

    /** Of cases with a decision on the table; there must be at least one. */
    static Baselines of(List<PastReview> reviews) {
        int cases = reviews.size();
        OptionKind commonest = commonest(reviews);
        double chance = 0;
        double advised = 0;
        int common = 0;
        for (PastReview review : reviews) {
            chance += 1.0 / review.table().size();
            common += review.decision() == commonest ? 1 : 0;
            advised += review.advised().contains(review.decision())
                    ? 1.0 / review.advised().size()
                    : 0;
        }
        return new Baselines(
                Share.expected(chance, cases),
                Share.counted(common, cases),
                commonest,
                Share.expected(fixedOrder(reviews), cases),
                advised == Math.rint(advised) ? Share.counted((int) advised, cases) : Share.expected(advised, cases));
    }

    private static OptionKind commonest(List<PastReview> reviews) {
        return Arrays.stream(OptionKind.values())
                .reduce((a, b) -> count(b, reviews) > count(a, reviews) ? b : a)
                .orElseThrow();
    }

    private static long count(OptionKind kind, List<PastReview> reviews) {
        return reviews.stream().filter(r -> r.decision() == kind).count();
    }

    /** Each case is left out in turn, and the orders are fitted to the others. */
    private static double fixedOrder(List<PastReview> reviews) {
        List<boolean[]> agreements = new ArrayList<>();
        for (List<OptionKind> order : orders(List.of(OptionKind.values()))) {
            boolean[] agrees = new boolean[reviews.size()];
            for (int i = 0; i < agrees.length; i++) {
                agrees[i] = first(order, reviews.get(i)) == reviews.get(i).decision();
            }
            agreements.add(agrees);
        }
        double sum = 0;
        for (int left = 0; left < reviews.size(); left++) {
            int out = left;
            long most = agreements.stream().mapToLong(a -> count(a, out)).max().orElseThrow();
            sum += agreements.stream()
                    .filter(a -> count(a, out) == most)
                    .mapToInt(a -> a[out] ? 1 : 0)
                    .average()
                    .orElseThrow();
        }
        return sum;
    }

    private static long count(boolean[] agrees, int out) {
        long count = 0;
        for (int i = 0; i < agrees.length; i++) {
            count += agrees[i] && i != out ? 1 : 0;
        }
        return count;
    }

    private static OptionKind first(List<OptionKind> order, PastReview review) {
        return order.stream().filter(review.table()::contains).findFirst().orElseThrow();
    }

    private static List<List<OptionKind>> orders(List<OptionKind> kinds) {
        if (kinds.isEmpty()) {
            return List.of(List.of());
        }
        List<List<OptionKind>> all = new ArrayList<>();
        for (OptionKind first : kinds) {
            List<OptionKind> rest = kinds.stream().filter(k -> k != first).toList();
            for (List<OptionKind> tail : orders(rest)) {
                List<OptionKind> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
