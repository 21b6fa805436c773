package org.mandate.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Acceptabilities, central weights and pairwise indices, drawn and exact, against lengths and areas worked out by hand. */
final class IndicesTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final Draws DRAWS = new Draws(20_000, 42);

    /** A leads while w1·1 + w2·0 > w1·0.4 + w2·0.6, that is w1 > 1/2; B over C while 0.4w1 + 0.6w2 > 0.45. */
    private static final Values TWO_CRITERIA = new Values(new double[][] {{1, 0}, {0.4, 0.6}, {0.45, 0.45}});

    @Test
    void onTwoCriteriaAcceptabilitiesAreLengths() {
        RankIndices exact = exact(TWO_CRITERIA, Tallying.each(3), WeightSpace.free(2));
        // A and B tie at w1 = 1/2, B and C at w1 = 3/4, A and C at w1 = 0.45.
        assertThat(exact.groups().get(0).ranks()).extracting(Share::value).satisfies(r -> {
            assertThat(r.get(0)).isEqualTo(0.5, EXACT);
            assertThat(r.get(1)).isEqualTo(0.05, EXACT);
            assertThat(r.get(2)).isEqualTo(0.45, EXACT);
        });
        assertThat(exact.groups().get(1).first().value()).isEqualTo(0.5, EXACT);
        assertThat(exact.groups().get(2).first().value()).isZero();
        assertThat(exact.groups().get(2).centralWeights()).isNull();
        assertThat(exact.groups().get(0).centralWeights()).containsExactly(0.75, 0.25);
        assertThat(exact.wins("B", "C").value()).isEqualTo(0.75, EXACT);
        assertThat(exact.wins("C", "B").value()).isEqualTo(0.25, EXACT);
    }

    /** Each of three options is best on one criterion: thirds of the triangle, cut at its centre. */
    @Test
    void onThreeCriteriaAcceptabilitiesAreAreasOfTriangles() {
        Values own = new Values(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
        RankIndices exact = exact(own, Tallying.each(3), WeightSpace.free(3));
        assertThat(exact.groups().get(1).first().value()).isEqualTo(1.0 / 3, EXACT);
        // The region of A has the corners (1,0,0), (1/2,1/2,0), (1/3,1/3,1/3), (1/2,0,1/2): w1 is 11/18 on average.
        assertThat(central(exact, 0).get(0)).isEqualTo(11.0 / 18, EXACT);
        assertThat(central(exact, 0).get(1)).isEqualTo(7.0 / 36, EXACT);
    }

    /** A constant 0.6 against the weight of the first criterion itself: w1 > 0.6 has the area 0.4² of three, 0.4³ of four. */
    @Test
    void againstAConstantTheAreaIsThatOfASmallerSimplex() {
        Values three = new Values(new double[][] {{1, 0, 0}, {0.6, 0.6, 0.6}});
        assertThat(exact(three, Tallying.each(2), WeightSpace.free(3))
                        .groups()
                        .get(0)
                        .first()
                        .value())
                .isEqualTo(0.16, EXACT);
        Values four = new Values(new double[][] {{1, 0, 0, 0}, {0.6, 0.6, 0.6, 0.6}});
        RankIndices exact = exact(four, Tallying.each(2), WeightSpace.free(4));
        assertThat(exact.groups().get(0).first().value()).isEqualTo(0.064, EXACT);
        assertThat(exact.groups().get(0).first().error()).isNull();
        assertThat(central(exact, 0).get(0)).isEqualTo(0.7, EXACT);
    }

    /** Within the order w1 ≥ w2 the first weight runs from 1/2 to 1, so w1 > 0.6 is four fifths of it. */
    @Test
    void withinAnOrderTheWholeIsTheOrder() {
        Values values = new Values(new double[][] {{1, 0}, {0.6, 0.6}});
        RankIndices exact = exact(values, Tallying.each(2), WeightSpace.within(Order.strict(List.of(0, 1))));
        assertThat(exact.groups().get(0).first().value()).isEqualTo(0.8, EXACT);
        assertThat(central(exact, 0).get(0)).isEqualTo(0.8, EXACT);
    }

    /** The leaves of A take turns: the one wins for w1 > 0.7, the other for w1 < 0.3; between them B does. */
    @Test
    void aGroupWinsWhereAnyOfItsLeavesDoes() {
        Values values = new Values(new double[][] {{1, 0}, {0.7, 0.7}, {0, 1}});
        Groups groups = Groups.of(List.of("A", "B", "A"));
        RankIndices exact = exact(values, groups, WeightSpace.free(2));
        assertThat(exact.groups().get(0).first().value()).isEqualTo(0.6, EXACT);
        assertThat(exact.groups().get(1).first().value()).isEqualTo(0.4, EXACT);
        // Its central weights lie between its leaves, where B wins: the confidence factor says so.
        assertThat(exact.groups().get(0).centralWeights()).containsExactly(0.5, 0.5);
        ConfidenceTally confidence = new ConfidenceTally(groups);
        confidence.add(0, values.scores(new double[] {0.5, 0.5}));
        assertThat(Objects.requireNonNull(confidence.factors().get(0)).value()).isZero();
        assertThat(confidence.factors().get(1)).isNull();
    }

    @Test
    void equalOptionsShareTheirRankAndTie() {
        Values values = new Values(new double[][] {{1, 0.2}, {1, 0.2}, {0, 0}});
        for (RankIndices indices : List.of(
                exact(values, Tallying.each(3), WeightSpace.free(2)),
                Tallying.of(values, Tallying.each(3), WeightSpace.free(2), DRAWS, 1))) {
            assertThat(indices.groups()).extracting(s -> s.first().value()).containsExactly(1.0, 1.0, 0.0);
            assertThat(indices.groups().get(2).ranks().get(2).value()).isEqualTo(1);
            assertThat(indices.pairs().get(0).ties().value()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void drawnAndExactIndicesAgreeAndSumToOne(int seed) {
        Random random = new Random(seed);
        int criteria = 2 + seed % 3;
        Values values = new Values(random.doubles(6)
                .mapToObj(x -> random.doubles(criteria).toArray())
                .toArray(double[][]::new));
        Groups groups = Groups.of(List.of("A", "B", "A", "C", "D", "B"));
        for (WeightSpace space : List.of(
                WeightSpace.free(criteria),
                WeightSpace.within(Order.strict(
                        List.of(1, 0, 2, 3).subList(0, criteria).stream().toList())))) {
            RankIndices exact = exact(values, groups, space);
            RankIndices drawn = Tallying.of(values, groups, space, DRAWS, 2);
            for (int group = 0; group < 4; group++) {
                assertThat(sum(exact, group)).isEqualTo(1, EXACT);
                assertThat(sum(drawn, group)).isEqualTo(1, EXACT);
                for (int rank = 0; rank < 4; rank++) {
                    near(
                            drawn.groups().get(group).ranks().get(rank),
                            exact.groups().get(group).ranks().get(rank));
                }
            }
            for (int pair = 0; pair < 6; pair++) {
                RankIndices.Pair a = drawn.pairs().get(pair);
                RankIndices.Pair b = exact.pairs().get(pair);
                near(a.wins(), b.wins());
                assertThat(a.wins().value() + a.ties().value() + a.loses().value())
                        .isEqualTo(1, EXACT);
                assertThat(b.wins().value() + b.ties().value() + b.loses().value())
                        .isEqualTo(1, EXACT);
            }
        }
    }

    /** The weights that one leaf wins are convex, so their mean is among them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void centralWeightsLieWhereTheOptionWins(int seed) {
        Random random = new Random(seed);
        Values values = new Values(
                random.doubles(5).mapToObj(x -> random.doubles(5).toArray()).toArray(double[][]::new));
        RankIndices drawn = Tallying.of(values, Tallying.each(5), WeightSpace.free(5), DRAWS, 1);
        for (int leaf = 0; leaf < 5; leaf++) {
            List<Double> central = drawn.groups().get(leaf).centralWeights();
            if (central == null) {
                assertThat(drawn.groups().get(leaf).wins()).isZero();
                continue;
            }
            double[] scores = values.scores(
                    central.stream().mapToDouble(Double::doubleValue).toArray());
            for (double score : scores) {
                assertThat(scores[leaf]).isGreaterThanOrEqualTo(score);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameOnAnyNumberOfThreads() {
        WeightSpace space = WeightSpace.free(2);
        RankIndices one = Tallying.of(TWO_CRITERIA, Tallying.each(3), space, DRAWS, 1);
        assertThat(Tallying.of(TWO_CRITERIA, Tallying.each(3), space, DRAWS, 8)).isEqualTo(one);
        assertThat(Tallying.of(TWO_CRITERIA, Tallying.each(3), space, new Draws(20_000, 43), 1))
                .isNotEqualTo(one);
    }

    @Test
    void whatIsOutOfTheRunningNeverWinsAndWhatIsNoNumberIsRefused() {
        RankTally tally = new RankTally(Tallying.each(2), 1);
        double out = Double.NEGATIVE_INFINITY;
        tally.add(new double[] {0.1, out}, new double[] {1});
        tally.add(new double[] {out, out}, new double[] {1});
        assertThat(tally.indices().groups())
                .extracting(RankIndices.Standing::wins)
                .containsExactly(2L, 1L);
        assertThat(tally.indices().pairs().get(0).ties().value()).isEqualTo(0.5);
        assertThatThrownBy(() -> tally.add(new double[] {Double.NaN, 0}, new double[] {1}))
                .hasMessageContaining("no number");
        assertThatThrownBy(() -> new RankTally(Tallying.each(2), 1).indices())
                .hasMessageContaining("nothing was drawn");
    }

    private static RankIndices exact(Values values, Groups groups, WeightSpace space) {
        return Objects.requireNonNull(ExactIndices.of(values, groups, space));
    }

    private static List<Double> central(RankIndices indices, int group) {
        return Objects.requireNonNull(indices.groups().get(group).centralWeights());
    }

    private static double sum(RankIndices indices, int group) {
        return indices.groups().get(group).ranks().stream()
                .mapToDouble(Share::value)
                .sum();
    }

    private static void near(Share drawn, Share exact) {
        double error = Math.sqrt(exact.value() * (1 - exact.value()) / DRAWS.count());
        assertThat(drawn.value()).isEqualTo(exact.value(), within(5 * error + 1e-6));
    }
}
