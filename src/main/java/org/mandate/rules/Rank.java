package org.mandate.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.CriterionValue;
import org.mandate.vocabulary.Fallback;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.GroupBest;
import org.mandate.vocabulary.GroupStanding;
import org.mandate.vocabulary.Lead;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.OptionViability;
import org.mandate.vocabulary.Recommendation;
import org.mandate.vocabulary.Standing;
import org.mandate.vocabulary.Viability;
import org.mandate.vocabulary.Weight;

/** What {@code ranking.drl} concludes: weights, values, scores, standings. The arithmetic stands in the rules. */
public final class Rank {

    private Rank() {}

    /** What a criterion weighs, 0 to 1. */
    public static void weight(RuleContext kcontext, Criterion criterion, double value) {
        kcontext.insertLogical(new Weight(criterion, Rounded.of(value), MatchGrounds.of(kcontext)));
    }

    /**
     * The value of an option on a criterion, with the interval that ignorance and conflict leave: {@code [P − K/2, 1 − C
     * + K/2]} with {@code K = P·C}, widened to hold the value where another aggregation puts it outside.
     */
    public static void criterion(
            RuleContext kcontext, Option option, Weight weight, double pro, double against, double value) {
        double conflict = pro * against;
        kcontext.insertLogical(new CriterionValue(
                option.id(),
                weight.criterion(),
                weight.value(),
                Rounded.of(pro),
                Rounded.of(against),
                Rounded.of(value),
                Rounded.of(Math.min(value, pro - conflict / 2)),
                Rounded.of(Math.max(value, 1 - against + conflict / 2)),
                MatchGrounds.of(kcontext)));
    }

    /** What its demands leave of an option. */
    public static void viability(RuleContext kcontext, Option option, Viability viability, String text) {
        kcontext.insertLogical(new OptionViability(option.id(), viability, text, MatchGrounds.of(kcontext)));
    }

    /** An option's score with its interval. */
    public static void score(
            RuleContext kcontext, Option option, Viability viability, double score, double low, double high) {
        kcontext.insertLogical(new OptionScore(
                option.id(),
                option.group(),
                option.label(),
                option.onTable(),
                viability,
                Rounded.of(score),
                Rounded.of(low),
                Rounded.of(high),
                MatchGrounds.of(kcontext)));
    }

    /** An option is the best on the table of its group. */
    public static void best(RuleContext kcontext, OptionScore best) {
        kcontext.insertLogical(new GroupBest(
                best.group(),
                best.option(),
                best.label(),
                best.stands(),
                best.score(),
                best.low(),
                best.high(),
                MatchGrounds.of(kcontext)));
    }

    /** An option's place among those on the table, from 1. */
    public static void place(RuleContext kcontext, OptionScore score, int rank) {
        kcontext.insertLogical(new Standing(score.option(), score.group(), rank, MatchGrounds.of(kcontext)));
    }

    /** A group's place among those on the table, from 1. */
    public static void place(RuleContext kcontext, GroupBest best, int rank) {
        kcontext.insertLogical(new GroupStanding(best.group(), best.best(), rank, MatchGrounds.of(kcontext)));
    }

    /** An option leads, by a margin over the next group that stands, or alone. */
    public static void lead(RuleContext kcontext, GroupBest best, @Nullable Double margin) {
        kcontext.insertLogical(new Lead(
                best.best(), best.group(), margin == null ? null : Rounded.of(margin), MatchGrounds.of(kcontext)));
    }

    /** An option that the leader's unknowns would not take down. */
    public static void fallback(RuleContext kcontext, Lead lead, OptionScore score) {
        kcontext.insertLogical(new Fallback(lead.option(), score.option(), score.score(), MatchGrounds.of(kcontext)));
    }

    /** What the order comes to. */
    public static void recommend(
            RuleContext kcontext, Lead lead, Firmness firmness, @Nullable String fallback, String why) {
        kcontext.insertLogical(
                new Recommendation(lead.option(), firmness, lead.margin(), fallback, why, MatchGrounds.of(kcontext)));
    }

    /** No recommendation can be made. */
    public static void recommendNone(RuleContext kcontext, String why) {
        kcontext.insertLogical(new Recommendation(null, Firmness.NONE, null, null, why, MatchGrounds.of(kcontext)));
    }

    /** Score and bounds: sums of weight times value, lower and upper bound over criterion values, sorted by id. */
    public static double[] weighted(Collection<?> values) {
        double[] sums = new double[3];
        values.stream()
                .map(CriterionValue.class::cast)
                .sorted(Comparator.comparing(CriterionValue::id))
                .forEach(v -> {
                    sums[0] += v.weight() * v.value();
                    sums[1] += v.weight() * v.low();
                    sums[2] += v.weight() * v.high();
                });
        return sums;
    }

    /** The lead in score over the best of the others, or null where there is no other. */
    public static @Nullable Double margin(double score, Collection<?> others) {
        OptionalDouble next =
                others.stream().mapToDouble(o -> ((GroupBest) o).score()).max();
        return next.isEmpty() ? null : Double.valueOf(score - next.getAsDouble());
    }

    /** Labels of the best options of the groups, sorted, with semicolons, for labels have commas. */
    public static String names(Collection<?> groups) {
        return groups.stream().map(g -> ((GroupBest) g).label()).sorted().collect(Collectors.joining("; "));
    }
}
