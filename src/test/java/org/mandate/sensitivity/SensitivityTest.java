package org.mandate.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mandate.decision.LeftOut;
import org.mandate.decision.MethodAnswer;
import org.mandate.decision.PerspectivePair;
import org.mandate.decision.SensitivityResult;
import org.mandate.decision.StableJson;
import org.mandate.decision.ThresholdInterval;
import org.mandate.decision.WeightAnswer;
import org.mandate.facts.Perspective;
import org.mandate.facts.PerspectiveReader;
import org.mandate.facts.Settings;
import org.mandate.ranking.Ranker;
import org.mandate.report.SensitivityText;
import org.mandate.testing.Golden;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.Firmness;
import org.mandate.weights.Draws;
import org.mandate.weights.RankIndices;
import org.mandate.weights.RankTally;
import org.mandate.weights.Values;

/** How firm the recommendation of January 2023 for Mali is. */
final class SensitivityTest {

    private static final int DRAWS = 1000;
    private static final SensitivityResult MALI = mali(8);

    @Test
    void theScreenIsAsExpected() {
        Golden.matches(
                Path.of("src/test/resources/golden/mali-2023-sensitivity.txt"), SensitivityText.of(MALI, 100, false));
    }

    @Test
    void oneThreadTwoAndEightGiveTheSameBytes() {
        String eight = StableJson.write(MALI);
        assertThat(StableJson.write(mali(1))).isEqualTo(eight);
        assertThat(StableJson.write(mali(2))).isEqualTo(eight);
    }

    @Test
    void theResultIsReadBackAsItWasWritten() {
        String json = StableJson.write(MALI);
        assertThat(StableJson.write(StableJson.read(json, SensitivityResult.class)))
                .isEqualTo(json);
    }

    @Test
    void acceptabilitiesOfARankAndOfAGroupSumToOne() {
        for (WeightAnswer.Space space : Objects.requireNonNull(MALI.weights()).spaces()) {
            for (WeightAnswer.Acceptability group : space.groups()) {
                assertThat(group.ranks().stream().mapToDouble(r -> r).sum()).isEqualTo(1, within(1e-9));
            }
            double first =
                    space.groups().stream().mapToDouble(g -> g.ranks().get(0)).sum();
            assertThat(first).isBetween(1 - 1e-9, 1.05);
        }
    }

    @Test
    void scoresByTheRulesAreTheSumsOfWeightTimesValue() {
        try (Question question = question()) {
            Weighing weighing = new Weighing(question);
            Draws draws = new Draws(200, 7);
            WeightTrials trials = new WeightTrials(question, weighing, draws);
            RankTally byHand =
                    new RankTally(weighing.groups(), weighing.criteria().size());
            RankTally byRules =
                    new RankTally(weighing.groups(), weighing.criteria().size());
            Values values = weighing.values();
            SplittableRandom random = draws.random(1, 0);
            double[] weights = new double[weighing.criteria().size()];
            try (Weighing.Scoring scoring = weighing.underWeights()) {
                for (int i = 0; i < draws.count(); i++) {
                    trials.within().draw(random, weights);
                    byHand.add(values.scores(weights), weights);
                    byRules.add(scoring.scores(weights), weights);
                }
            }
            RankIndices expected = byHand.indices();
            assertThat(byRules.indices()).isEqualTo(expected);
        }
    }

    @Test
    void aThresholdHoldsWithinItsIntervalAndNotBeyond() {
        Settings settings = Mali.settings();
        for (ThresholdInterval interval : MALI.thresholds()) {
            assertThat(first(settings.with(interval.id(), interval.low())))
                    .as(interval.id())
                    .isEqualTo(MALI.first().option());
            assertThat(first(settings.with(interval.id(), interval.high())))
                    .as(interval.id())
                    .isEqualTo(MALI.first().option());
        }
    }

    @Test
    void whatIsLeftOutIsLeftOutOfARankingOfItsOwn() {
        int tried = 0;
        for (LeftOut left : MALI.leftOut()) {
            if (left.kind() == LeftOut.Kind.RULE && tried++ < 12) {
                Ranker without = new Ranker(Mali.rulebook(), Mali.settings(), java.util.Set.of(left.id()));
                assertThat(without.rankWithoutTries(Mali.file(), Mali.JANUARY)
                                .recommendation()
                                .option())
                        .as(left.id())
                        .isEqualTo(left.first().option());
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    @Test
    void whatOneAnswerOverturnsIsNotFirm() {
        assertThat(Objects.requireNonNull(MALI.verdict()).firmness()).isNotEqualTo(Firmness.FIRM);
        assertThat(MALI.worlds().exact()).isTrue();
        assertThat(MALI.worlds().first().stream()
                        .mapToDouble(MethodAnswer.Share::share)
                        .sum())
                .isEqualTo(1, within(1e-9));
        assertThat(MALI.worlds().uncertain().get(0).flips()).isPositive();
    }

    @Test
    void aPerspectivePartsByTheLeastThatPutsAnotherFirst() {
        MALI.perspectives().forEach(one -> {
            boolean parts = !Objects.equals(one.first().group(), MALI.first().group());
            assertThat(one.splits().isEmpty()).as(one.id()).isEqualTo(!parts);
            assertThat(one.illustration()).as(one.id()).isTrue();
        });
        assertThat(MALI.perspectives()).hasSize(3);
    }

    @Test
    void whatSplitsTwoPerspectivesDoesAndNothingSmaller() {
        List<PerspectivePair> pairs = MALI.perspectivePairs();
        assertThat(pairs).hasSize(3);
        for (PerspectivePair pair : pairs) {
            boolean same = Objects.equals(leader(pair.one()), leader(pair.other()));
            assertThat(pair.sameFirst()).isEqualTo(same);
            assertThat(pair.splits().isEmpty()).isEqualTo(same);
            pair.splits()
                    .forEach(split ->
                            split.forEach(thing -> assertThat(thing.one()).isNotEqualTo(thing.other())));
        }
        assertThat(pairs.get(0).splits().get(0))
                .extracting(PerspectivePair.Thing::what)
                .containsExactly("the order of criteria");
    }

    @Test
    void perspectivesThatShareAnOrderAreSplitByTheirOtherJudgments() {
        List<Perspective> all = PerspectiveReader.read(
                Path.of("facts/mali-2023"), Mali.file(), Mali.rulebook().rules().keySet());
        Perspective.Ordering order = Objects.requireNonNull(all.get(0).priorities());
        Perspective plain = new Perspective("plain", "one", true, "why", order, List.of(), List.of(), List.of(), null);
        Perspective.Rejection rejection =
                new Perspective.Rejection("Without units in the field fewer are exposed", "so");
        Perspective apart =
                new Perspective("apart", "other", true, "why", order, List.of(), List.of(), List.of(rejection), null);
        try (Question question = question()) {
            PerspectivePair pair =
                    Perspectives.pairs(question, List.of(plain, apart)).get(0);
            pair.splits().forEach(split -> assertThat(split)
                    .extracting(PerspectivePair.Thing::what)
                    .containsExactly("the rule \"Without units in the field fewer are exposed\""));
            assertThat(Perspectives.pairs(question, List.of(plain, plain))
                            .get(0)
                            .sameFirst())
                    .isTrue();
        }
    }

    private static @Nullable String leader(String perspective) {
        return MALI.perspectives().stream()
                .filter(one -> one.id().equals(perspective))
                .findFirst()
                .orElseThrow()
                .first()
                .group();
    }

    private static String first(Settings settings) {
        return String.valueOf(new Ranker(Mali.rulebook(), settings)
                .rankWithoutTries(Mali.file(), Mali.JANUARY)
                .recommendation()
                .option());
    }

    private static Question question() {
        return new Question(Mali.rulebook(), Mali.settings(), Mali.file(), Mali.JANUARY, 2, Progress.NONE);
    }

    private static SensitivityResult mali(int threads) {
        List<Perspective> perspectives = PerspectiveReader.read(
                Path.of("facts/mali-2023"), Mali.file(), Mali.rulebook().rules().keySet());
        return new Sensitivity(Mali.rulebook(), Mali.settings(), Progress.NONE)
                .of(Mali.file(), Mali.JANUARY, perspectives, new Sensitivity.Wanted(DRAWS, 1, false, threads));
    }
}
