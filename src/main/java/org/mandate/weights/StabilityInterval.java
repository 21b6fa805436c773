package org.mandate.weights;

import java.util.OptionalDouble;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Within which weights of one criterion a group stays first, when the weights of the others keep their proportions: they
 * scale by (1 − t)/(1 − w), t being the criterion's new weight and w its present one. Exact.
 *
 * @param criterion the criterion, counted from 0
 * @param weight its present weight
 * @param low least weight, 0 to {@code weight}, down to which first place holds
 * @param high greatest weight, {@code weight} to 1, up to which it holds
 * @param below the group that takes first place below {@code low}; null where {@code low} is 0
 * @param above the group that takes it above {@code high}; null where {@code high} is 1
 */
public record StabilityInterval(
        int criterion,
        double weight,
        double low,
        double high,
        @Nullable String below,
        @Nullable String above) {

    /**
     * The weight of a criterion at which two leaves score the same: with d the difference of their values on it, D that of
     * their scores, R = (D − w·d)/(1 − w), it is R/(R − d).
     *
     * @return empty where there is none from 0 to 1, where they score the same at every weight, and where the criterion
     *     weighs 1 now, so that the others have no proportions to keep
     */
    public static OptionalDouble tie(Values values, double[] weights, int criterion, int one, int other) {
        double weight = weights[criterion];
        if (weight >= 1 - Groups.TIE) {
            return OptionalDouble.empty();
        }
        double onIt = values.of(one, criterion) - values.of(other, criterion);
        double total = values.score(one, weights) - values.score(other, weights);
        double onRest = (total - weight * onIt) / (1 - weight);
        double tie = onRest / (onRest - onIt);
        boolean within = Math.abs(onRest - onIt) > Groups.TIE && tie >= 0 && tie <= 1;
        return within ? OptionalDouble.of(tie) : OptionalDouble.empty();
    }

    /**
     * The interval for a group.
     *
     * @return null (undefined) where the criterion weighs 1 now, so that the others have no proportions to keep
     * @throws IllegalArgumentException where the group is not first, alone or with others, at the weights
     */
    public static @Nullable StabilityInterval of(
            Values values, Groups groups, double[] weights, int criterion, int group) {
        double weight = weights[criterion];
        if (ahead(groups, values.scores(weights), group) >= 0) {
            throw new IllegalArgumentException("the group is not first at these weights");
        }
        if (weight >= 1 - Groups.TIE) {
            return null;
        }
        TreeSet<Double> changes = new TreeSet<>();
        changes.add(0.0);
        changes.add(1.0);
        for (int own = 0; own < groups.leaves(); own++) {
            for (int rival = 0; rival < groups.leaves(); rival++) {
                if (groups.of(own) == group && groups.of(rival) != group) {
                    tie(values, weights, criterion, own, rival).ifPresent(changes::add);
                }
            }
        }
        Side low = walk(
                values,
                groups,
                weights,
                criterion,
                group,
                changes.descendingSet().tailSet(weight, true));
        Side high = walk(values, groups, weights, criterion, group, changes.tailSet(weight, true));
        return new StabilityInterval(criterion, weight, low.end, high.end, low.taker, high.taker);
    }

    /** Where first place ends, and who takes it there. */
    private record Side(double end, @Nullable String taker) {}

    /** Between two neighbouring ties of its leaves with others, a group is first everywhere or nowhere. */
    private static Side walk(
            Values values, Groups groups, double[] weights, int criterion, int group, Iterable<Double> changes) {
        double at = weights[criterion];
        for (double next : changes) {
            if (Math.abs(next - at) > Groups.TIE) {
                double[] between = moved(weights, criterion, (at + next) / 2);
                int ahead = ahead(groups, values.scores(between), group);
                if (ahead >= 0) {
                    return new Side(at, groups.names().get(ahead));
                }
            }
            at = next;
        }
        return new Side(at, null);
    }

    /** The weights with one criterion's set and the others' scaled to the rest. */
    public static double[] moved(double[] weights, int criterion, double weight) {
        double scale = (1 - weight) / (1 - weights[criterion]);
        double[] moved = new double[weights.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = i == criterion ? weight : weights[i] * scale;
        }
        return moved;
    }

    /** The best group that scores higher than this one, or -1. */
    private static int ahead(Groups groups, double[] scores, int group) {
        double[] best = groups.best(scores);
        int ahead = -1;
        for (int other = 0; other < best.length; other++) {
            boolean higher = Groups.higher(best[other], best[group]);
            if (higher && (ahead < 0 || best[other] > best[ahead])) {
                ahead = other;
            }
        }
        return ahead;
    }
}
