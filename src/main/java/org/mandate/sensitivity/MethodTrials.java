package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.FirstPlace;
import org.mandate.decision.MethodAnswer;
import org.mandate.vocabulary.Aggregation;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.CriterionValue;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.Strength;
import org.mandate.vocabulary.Threshold;
import org.mandate.vocabulary.Weighting;
import org.mandate.weights.ConfidenceTally;
import org.mandate.weights.Draws;

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
        List<Weighting> weightings = given
                ? List.of(Weighting.GIVEN)
                : List.of(Weighting.ROC, Weighting.RANK_SUM, Weighting.EQUAL);
        Method stated = question.settings().method();
        List<Method> methods = new ArrayList<>();
        for (Aggregation aggregation : Aggregation.values()) {
            weightings.forEach(weighting -> methods.add(new Method(stated.id(), aggregation, weighting)));
        }
        List<Outcome> outcomes = question.sessions().each(methods, (live, method) -> live.at(
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
    Drawn draw(WeightTrials weights) {
        List<double @Nullable []> central = weights.central();
        List<FirstPlace> alone = new ArrayList<>();
        List<FirstPlace> together = new ArrayList<>();
        ConfidenceTally confidence = new ConfidenceTally(weighing.groups());
        question.sessions()
                .draw(
                        draws,
                        (live, block) -> {
                            Block part = new Block(new ConfidenceTally(weighing.groups()));
                            SplittableRandom random = draws.random(STREAM, block);
                            for (int i = 0; i < draws.size(block); i++) {
                                part.draw(live, random, weights, central);
                            }
                            return part;
                        },
                        part -> {
                            alone.addAll(part.alone);
                            together.addAll(part.together);
                            confidence.merge(part.confidence);
                        });
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
        private final ConfidenceTally confidence;
        private final List<FirstPlace> alone = new ArrayList<>();
        private final List<FirstPlace> together = new ArrayList<>();

        Block(ConfidenceTally confidence) {
            this.confidence = confidence;
        }

        void draw(Live live, SplittableRandom random, WeightTrials weights, List<double @Nullable []> central) {
            Delta strengths = strengths(random);
            double[] drawn = new double[weighing.criteria().size()];
            weights.within().draw(random, drawn);
            alone.add(live.at(strengths).first());
            List<Conclusion> standing = live.concluding(strengths.and(weighing.priorities(drawn)), Conclusion.class);
            together.add(Outcome.of(standing).first());
            List<CriterionValue> values = standing.stream()
                    .filter(CriterionValue.class::isInstance)
                    .map(CriterionValue.class::cast)
                    .toList();
            for (int group = 0; group < central.size(); group++) {
                double @Nullable [] at = central.get(group);
                if (at != null) {
                    confidence.add(group, weighing.values(values).scores(at));
                }
            }
        }
    }

    private Delta strengths(SplittableRandom random) {
        double[] drawn = random.doubles(Strength.values().length).sorted().toArray();
        List<Threshold> out = new ArrayList<>();
        List<Threshold> in = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            Threshold old = Objects.requireNonNull(
                    question.settings().thresholds().get(org.mandate.ranking.SettingNames.strength(strength)));
            out.add(old);
            in.add(new Threshold(old.id(), drawn[strength.ordinal()], old.unit(), old.basis(), 0, 1));
        }
        return Delta.swap(out, in);
    }

    private MethodAnswer.Draws draws(String id, String text, List<FirstPlace> firsts) {
        String leader = question.stated().first().group();
        long held = firsts.stream()
                .filter(f -> Objects.equals(f.group(), leader))
                .count();
        double share = (double) held / firsts.size();
        return new MethodAnswer.Draws(
                id,
                text,
                firsts.size(),
                share,
                Math.sqrt(share * (1 - share) / firsts.size()),
                Shares.of(firsts));
    }
}
