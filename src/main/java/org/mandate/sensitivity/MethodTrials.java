package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.MethodAnswer;
import org.mandate.vocabulary.Aggregation;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.Strength;
import org.mandate.vocabulary.Weighting;
import org.mandate.weights.ConfidenceTally;
import org.mandate.weights.Draws;
import org.mandate.weights.Values;

/** First place under other ways to combine findings and to weigh criteria, and under strengths drawn at random. */
final class MethodTrials {

    private static final int STREAM = 3;

    private final Question question;
    private final Weighing weighing;
    private final Draws draws;

    /** Draws strengths so many times. */
    MethodTrials(Question question, Weighing weighing, Draws draws) {
        this.question = question;
        this.weighing = weighing;
        this.draws = draws;
    }

    /** First place under each pair of aggregation and weighting; where the case gives weights, under each aggregation. */
    List<MethodAnswer.Cell> cells() {
        boolean given = question.file().priorities().stream().anyMatch(p -> p.weight() != null);
        List<Weighting> weightings =
                given ? List.of(Weighting.GIVEN) : List.of(Weighting.ROC, Weighting.RANK_SUM, Weighting.EQUAL);
        Method stated = question.settings().method();
        List<Method> methods = new ArrayList<>();
        for (Aggregation aggregation : Aggregation.values()) {
            weightings.forEach(weighting -> methods.add(stated.with(aggregation, weighting)));
        }
        List<Outcome> outcomes = question.sessions()
                .each(
                        methods,
                        (live, method) -> live.at(
                                method.equals(stated) ? Delta.NONE : Delta.swap(List.of(stated), List.of(method))));
        List<MethodAnswer.Cell> cells = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            Method method = methods.get(i);
            cells.add(new MethodAnswer.Cell(
                    method.aggregation(), method.weighting(), outcomes.get(i).first()));
        }
        return cells;
    }

    /**
     * What drawn strengths say.
     *
     * @param strengths first place with strengths drawn and weights as stated
     * @param both first place with strengths drawn and weights drawn within the order
     * @param confidence for each group the share of drawn strengths with which it is first at its central weights
     */
    record Drawn(MethodAnswer.Draws strengths, MethodAnswer.Draws both, List<@Nullable Double> confidence) {}

    /** Draws strengths with 0 &lt; weak &lt; moderate &lt; strong &lt; 1, each as likely, and lets the rules speak. */
    Drawn draw(WeightTrials weights, int threads, Progress progress) {
        List<double @Nullable []> central = weights.central();
        Tally alone = new Tally();
        Tally together = new Tally();
        ConfidenceTally confidence = new ConfidenceTally(weighing.groups());
        try (Scorings scorings = new Scorings(threads, progress, weighing::underStrengths)) {
            scorings.draw(
                    draws,
                    (scoring, block) -> {
                        Block part = new Block();
                        SplittableRandom random = draws.random(STREAM, block);
                        for (int i = 0; i < draws.size(block); i++) {
                            part.draw(scoring, random, weights, central);
                        }
                        return part;
                    },
                    part -> {
                        alone.merge(part.alone);
                        together.merge(part.together);
                        confidence.merge(part.confidence);
                    });
        }
        return new Drawn(
                draws("strengths", "strengths of findings", alone),
                draws(
                        "strengths-and-order",
                        "strengths of findings, and weights within the order of criteria",
                        together),
                confidence.factors().stream()
                        .<@Nullable Double>map(s -> s == null ? null : Double.valueOf(s.value()))
                        .toList());
    }

    private final class Block {
        private final ConfidenceTally confidence = new ConfidenceTally(weighing.groups());
        private final Tally alone = new Tally();
        private final Tally together = new Tally();

        void draw(
                Weighing.Scoring scoring,
                SplittableRandom random,
                WeightTrials weights,
                List<double @Nullable []> central) {
            double[] strengths =
                    random.doubles(Strength.values().length).sorted().toArray();
            double[] drawn = new double[weighing.criteria().size()];
            weights.within().draw(random, drawn);
            together.add(scoring.scores(drawn, Strengths.of(question.settings(), strengths)));
            Values values = scoring.values();
            alone.add(values.scores(weighing.stated()));
            for (int group = 0; group < central.size(); group++) {
                double @Nullable [] at = central.get(group);
                if (at != null) {
                    confidence.add(group, values.scores(at));
                }
            }
        }
    }

    /** Counts what leads, by group; nothing leads where nothing is recommended as the case stands. */
    private final class Tally {
        private final TreeMap<String, Integer> leads = new TreeMap<>();

        void add(double[] scores) {
            String leader = question.stated().first().group() == null ? null : weighing.leader(scores);
            leads.merge(leader == null ? "" : leader, 1, Integer::sum);
        }

        void merge(Tally other) {
            other.leads.forEach((group, count) -> leads.merge(group, count, Integer::sum));
        }

        double share(@Nullable String group) {
            return (double) leads.getOrDefault(group == null ? "" : group, 0) / draws.count();
        }
    }

    private MethodAnswer.Draws draws(String id, String text, Tally tally) {
        double share = tally.share(question.stated().first().group());
        List<MethodAnswer.Share> shares = tally.leads.keySet().stream()
                .map(group -> group.isEmpty()
                        ? new MethodAnswer.Share(null, "no recommendation", tally.share(null))
                        : new MethodAnswer.Share(group, question.label(group), tally.share(group)))
                .sorted(Comparator.comparingDouble(MethodAnswer.Share::share)
                        .reversed()
                        .thenComparing(MethodAnswer.Share::label))
                .toList();
        return new MethodAnswer.Draws(
                id, text, draws.count(), share, Math.sqrt(share * (1 - share) / draws.count()), shares);
    }
}
