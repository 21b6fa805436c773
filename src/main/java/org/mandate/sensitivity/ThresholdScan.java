package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.ThresholdInterval;
import org.mandate.facts.FactFields;
import org.mandate.ranking.SettingNames;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Indicator;
import org.mandate.vocabulary.Threshold;

/** For each number of the settings, the values with which first place holds. */
final class ThresholdScan {

    private static final int GRID = 8;
    private static final int MOST_POINTS = 6;

    private final Question question;
    private final NavigableSet<Double> numbers = new TreeSet<>();

    private ThresholdScan(Question question) {
        this.question = question;
        question.facts()
                .forEach(fact -> FactFields.of(fact.getClass()).forEach(field -> {
                    if (FactFields.value(fact, field.name()) instanceof Number number) {
                        numbers.add(Math.abs(number.doubleValue()));
                    }
                }));
        List<Conclusion> concluded = question.sessions().ask(live -> live.concluding(Delta.NONE, Conclusion.class));
        concluded.forEach(c -> {
            if (c instanceof Indicator indicator) {
                numbers.add(indicator.value());
            }
        });
    }

    /**
     * What came out for one threshold.
     *
     * @param interval the interval
     * @param values values worth trying together with other changes: nearest ones that change anything, and the extremes
     * @param overturning nearest values found with which another group is first
     */
    record Found(ThresholdInterval interval, List<Double> values, List<Double> overturning) {}

    /** Every threshold that a rule or the program uses, by id. */
    static List<Found> of(Question question) {
        ThresholdScan scan = new ThresholdScan(question);
        Set<String> used = new TreeSet<>(SettingNames.all());
        used.removeAll(SettingNames.readAfterRanking());
        question.rulebook().rules().values().forEach(rule -> used.addAll(rule.thresholds()));
        List<Threshold> thresholds = question.settings().thresholds().values().stream()
                .filter(t -> used.contains(t.id()))
                .toList();
        return question.sessions().each(thresholds, scan::found);
    }

    /** Those that flip nearest to their value first, as a share of their sensible range; then by id. */
    static List<ThresholdInterval> fragileFirst(List<Found> found) {
        return found.stream()
                .map(Found::interval)
                .sorted(Comparator.comparingDouble(ThresholdScan::room).thenComparing(ThresholdInterval::id))
                .toList();
    }

    private static double room(ThresholdInterval interval) {
        double down = interval.below() == null ? Double.MAX_VALUE : interval.value() - interval.low();
        double up = interval.above() == null ? Double.MAX_VALUE : interval.high() - interval.value();
        double least = Math.min(down, up);
        return least == Double.MAX_VALUE ? least : least / Math.max(Math.abs(interval.value()), 1e-9);
    }

    private Found found(Live live, Threshold threshold) {
        Scan scan = new Scan(threshold.value(), false, value -> live.at(delta(threshold, value)));
        NavigableSet<Double> points = points(threshold);
        Outcome stated = question.stated();
        Predicate<Outcome> flips = outcome -> !outcome.sameFirst(stated);
        Predicate<Outcome> moves = outcome -> !outcome.equals(stated);
        Scan.@Nullable Edge below = scan.nearest(points, false, flips);
        Scan.@Nullable Edge above = scan.nearest(points, true, flips);
        Set<Double> values = new TreeSet<>(List.of(threshold.min(), threshold.max()));
        if (!SettingNames.all().contains(threshold.id())) {
            // What the program reads moves scores wherever it goes; a rule compares, and there are edges.
            for (boolean up : new boolean[] {false, true}) {
                Scan.Edge near = scan.nearest(points, up, moves);
                if (near != null) {
                    values.add(near.next());
                }
            }
        }
        values.remove(threshold.value());
        return new Found(
                new ThresholdInterval(
                        threshold.id(),
                        threshold.value(),
                        threshold.unit(),
                        threshold.basis(),
                        below == null ? threshold.min() : below.last(),
                        above == null ? threshold.max() : above.last(),
                        below == null ? null : below.outcome().first(),
                        above == null ? null : above.outcome().first(),
                        scan.anywhere(moves)),
                List.copyOf(values),
                Stream.of(below, above)
                        .filter(Objects::nonNull)
                        .map(edge -> edge.next())
                        .toList());
    }

    /** What a threshold's value changes in what a session holds. */
    Delta delta(Threshold threshold, double value) {
        return delta(question, threshold, value);
    }

    /** The same. */
    static Delta delta(Question question, Threshold threshold, double value) {
        if (value == threshold.value()) {
            return Delta.NONE;
        }
        if (SettingNames.bearsOnFacts(threshold.id())) {
            return question.delta(inputs -> inputs.with(inputs.settings().with(threshold.id(), value)));
        }
        Threshold other = new Threshold(
                threshold.id(), value, threshold.unit(), threshold.basis(), threshold.min(), threshold.max());
        return Delta.swap(List.of(threshold), List.of(other));
    }

    /** Evenly spaced points, and the numbers that a rule could compare with and what lies between two of them. */
    private NavigableSet<Double> points(Threshold threshold) {
        NavigableSet<Double> points = new TreeSet<>();
        double width = threshold.max() - threshold.min();
        int parts = SettingNames.bearsOnFacts(threshold.id()) ? GRID / 2 : GRID;
        for (int i = 0; i <= parts; i++) {
            points.add(i == parts ? threshold.max() : threshold.min() + width * i / parts);
        }
        if (!SettingNames.bearsOnFacts(threshold.id())) {
            List<Double> near = new ArrayList<>(numbers.subSet(threshold.min(), true, threshold.max(), true));
            near.sort(Comparator.comparingDouble(n -> Math.abs(n - threshold.value())));
            NavigableSet<Double> some = new TreeSet<>(near.subList(0, Math.min(near.size(), MOST_POINTS)));
            points.addAll(some);
            Double before = null;
            for (double number : some) {
                if (before != null) {
                    points.add((before + number) / 2);
                }
                before = number;
            }
        }
        return points;
    }
}
