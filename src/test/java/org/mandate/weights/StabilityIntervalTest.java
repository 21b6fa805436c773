package org.mandate.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Within which weights of a criterion first place holds. */
final class StabilityIntervalTest {

    private static final double[] WEIGHTS = {0.5, 0.3, 0.2};

    /** A 0.5·0.8 + 0.3·0.2 + 0.2·0.4 = 0.54, B 0.5·0.2 + 0.3·0.6 + 0.2·0.4 = 0.36. */
    private static final Values VALUES = new Values(new double[][] {{0.8, 0.2, 0.4}, {0.2, 0.6, 0.4}});

    /** On the first criterion d = 0.6, D = 0.18, R = (0.18 - 0.3)/0.5 = -0.24, so t = 0.24/0.84. */
    @Test
    void thePairTiesWhereTheClosedFormSays() {
        assertThat(StabilityInterval.tie(VALUES, WEIGHTS, 0, 0, 1).getAsDouble())
                .isEqualTo(0.24 / 0.84, within(1e-12));
        StabilityInterval first = interval(VALUES, WEIGHTS, 0);
        assertThat(first.low()).isEqualTo(0.24 / 0.84, within(1e-12));
        assertThat(first.high()).isEqualTo(1);
        assertThat(first.below()).isEqualTo("B");
        assertThat(first.above()).isNull();
        // On the second d = -0.4, R = (0.18 + 0.12)/0.7 = 3/7, t = R/(R + 0.4).
        assertThat(interval(VALUES, WEIGHTS, 1).high()).isEqualTo(3.0 / 7 / (3.0 / 7 + 0.4), within(1e-12));
    }

    @Test
    void onACriterionThatTellsThemNotApartThereIsNoTieBelowOne() {
        // d = 0 on the third: the lead shrinks with the others' weights and is gone only where they weigh nothing.
        StabilityInterval third = interval(VALUES, WEIGHTS, 2);
        assertThat(third.low()).isZero();
        assertThat(third.high()).isEqualTo(1);
        assertThat(StabilityInterval.tie(VALUES, WEIGHTS, 2, 0, 1).getAsDouble())
                .isEqualTo(1);
    }

    @Test
    void aLeadThatIsTheSameAtEveryWeightHasNoTie() {
        Values parallel = new Values(new double[][] {{0.5, 0.5}, {0.3, 0.3}});
        assertThat(StabilityInterval.tie(parallel, new double[] {0.4, 0.6}, 0, 0, 1))
                .isEmpty();
        assertThat(interval(parallel, new double[] {0.4, 0.6}, 0)).satisfies(i -> {
            assertThat(i.low()).isZero();
            assertThat(i.high()).isEqualTo(1);
        });
        Values equal = new Values(new double[][] {{0.5, 0.5}, {0.5, 0.5}});
        assertThat(StabilityInterval.tie(equal, new double[] {0.4, 0.6}, 0, 0, 1))
                .isEmpty();
        assertThat(interval(equal, new double[] {0.4, 0.6}, 0).high()).isEqualTo(1);
    }

    @Test
    void whereOneCriterionWeighsAllTheOthersHaveNoProportions() {
        double[] all = {1, 0, 0};
        assertThat(StabilityInterval.tie(VALUES, all, 0, 0, 1)).isEmpty();
        assertThat(StabilityInterval.of(VALUES, Tallying.each(2), all, 0, 0)).isNull();
        // Of another criterion it is defined: all that it gets is taken from the one.
        assertThat(interval(VALUES, all, 1).high()).isEqualTo(0.6, within(1e-12));
    }

    @Test
    void onlyWhoIsFirstHasAnInterval() {
        assertThatThrownBy(() -> StabilityInterval.of(VALUES, Tallying.each(2), WEIGHTS, 0, 1))
                .hasMessageContaining("not first");
    }

    /** As the weight of the first grows, A's first leaf falls behind B at 0.5, and its second passes B at 10/11. */
    @Test
    void aGroupKeepsFirstPlaceOnlyUntilItsRivalPasses() {
        Values values = new Values(new double[][] {{0, 0.8}, {0.4, 0.4}, {0.44, 0}});
        Groups groups = Groups.of(List.of("A", "B", "A"));
        StabilityInterval interval = interval(values, groups, new double[] {0.2, 0.8}, 0);
        assertThat(interval.high()).isEqualTo(0.5, within(1e-12));
        assertThat(interval.above()).isEqualTo("B");
        StabilityInterval back = interval(values, groups, new double[] {0.95, 0.05}, 0);
        assertThat(back.low()).isEqualTo(10.0 / 11, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void itAgreesWithTryingEveryWeight(int seed) {
        Random random = new Random(seed);
        Values values = new Values(
                random.doubles(6).mapToObj(x -> random.doubles(3).toArray()).toArray(double[][]::new));
        Groups groups = Groups.of(List.of("A", "B", "A", "B", "C", "C"));
        int leader = leader(groups, values, WEIGHTS);
        for (int criterion = 0; criterion < 3; criterion++) {
            StabilityInterval interval =
                    Objects.requireNonNull(StabilityInterval.of(values, groups, WEIGHTS, criterion, leader));
            double low = WEIGHTS[criterion];
            while (low >= 0 && leader(groups, values, StabilityInterval.moved(WEIGHTS, criterion, low)) == leader) {
                low -= 1e-4;
            }
            double high = WEIGHTS[criterion];
            while (high <= 1 && leader(groups, values, StabilityInterval.moved(WEIGHTS, criterion, high)) == leader) {
                high += 1e-4;
            }
            assertThat(interval.low()).isEqualTo(Math.max(0, low), within(1.1e-4));
            assertThat(interval.high()).isEqualTo(Math.min(1, high), within(1.1e-4));
        }
    }

    private static int leader(Groups groups, Values values, double[] weights) {
        double[] best = groups.best(values.scores(weights));
        int leader = 0;
        for (int group = 1; group < best.length; group++) {
            leader = best[group] > best[leader] ? group : leader;
        }
        return leader;
    }

    private static StabilityInterval interval(Values values, double[] weights, int criterion) {
        return interval(values, Tallying.each(2), weights, criterion);
    }

    private static StabilityInterval interval(Values values, Groups groups, double[] weights, int criterion) {
        return Objects.requireNonNull(StabilityInterval.of(values, groups, weights, criterion, 0));
    }
}
