package org.mandate.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights that are drawn keep what is stated of them, and are spread evenly. */
final class WeightSpaceTest {

    private static final Draws DRAWS = new Draws(100_000, 7);

    /** Criterion 2 first, then 0 and 3 alike, then 1. */
    private static final Order ORDER = new Order(List.of(List.of(2), List.of(0, 3), List.of(1)));

    @Test
    void theVerticesOfAnOrderAreItsFirstPlacesWeighedAlike() {
        WeightSpace space = WeightSpace.within(ORDER);
        assertThat(space.size()).isEqualTo(3);
        assertThat(space.vertex(0)).containsExactly(0, 0, 1, 0);
        assertThat(space.vertex(1)).containsExactly(1.0 / 3, 0, 1.0 / 3, 1.0 / 3);
        assertThat(space.vertex(2)).containsExactly(0.25, 0.25, 0.25, 0.25);
    }

    @Test
    void theMeanOfAnOrderIsTheRankOrderCentroid() {
        double[] centroid = WeightSpace.within(Order.strict(List.of(0, 1, 2))).centroid();
        assertThat(centroid).containsExactly(new double[] {11.0 / 18, 5.0 / 18, 2.0 / 18}, within(1e-12));
    }

    @Test
    void drawnWeightsKeepTheOrderAndSumToOne() {
        WeightSpace space = WeightSpace.within(ORDER);
        double[] w = new double[4];
        for (int block = 0; block < 10; block++) {
            space.draw(DRAWS.random(0, block), w);
            assertThat(Arrays.stream(w).sum()).isEqualTo(1, within(1e-12));
            assertThat(w[2]).isGreaterThanOrEqualTo(w[0]);
            assertThat(w[0]).isEqualTo(w[3]).isGreaterThanOrEqualTo(w[1]);
            assertThat(w[1]).isNotNegative();
        }
    }

    /** On the triangle of three weights the share with the first above t is (1 - t)², the sides of a triangle being 1 - t. */
    @Test
    void freeWeightsAreUniform() {
        double above = shareAbove(WeightSpace.free(3), 0, 0.6);
        assertThat(above).isEqualTo(0.16, within(5 * Math.sqrt(0.16 * 0.84 / DRAWS.count())));
    }

    /**
     * Under an order of two the first weight is uniform from one half to 1. Normalised uniform numbers, sorted, would not
     * give that.
     */
    @Test
    void orderedWeightsAreUniform() {
        double above = shareAbove(WeightSpace.within(Order.strict(List.of(0, 1))), 0, 0.8);
        assertThat(above).isEqualTo(0.4, within(5 * Math.sqrt(0.4 * 0.6 / DRAWS.count())));
    }

    @Test
    void whatIsNoOrderAndWhatAreNoWeightsIsRefused() {
        assertThatThrownBy(() -> new Order(List.of(List.of(0), List.of(0)))).hasMessageContaining("once");
        assertThatThrownBy(() -> new Order(List.of(List.of(0), List.of()))).hasMessageContaining("empty");
        assertThatThrownBy(() -> Order.strict(List.of(0, 2))).hasMessageContaining("every criterion");
        assertThatThrownBy(() -> WeightSpace.only(0.5, 0.6)).hasMessageContaining("sum to 1");
        assertThatThrownBy(() -> WeightSpace.only(1.5, -0.5)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> WeightSpace.only(Double.NaN, 1)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> new Draws(0, 1)).hasMessageContaining("draws");
        assertThatThrownBy(() -> new Draws(1_000_000_000, 1)).hasMessageContaining("draws");
    }

    private static double shareAbove(WeightSpace space, int criterion, double threshold) {
        long[] above = new long[1];
        DRAWS.run(
                2,
                block -> {
                    double[] w = new double[space.criteria()];
                    var random = DRAWS.random(0, block);
                    long count = 0;
                    for (int i = 0; i < DRAWS.size(block); i++) {
                        space.draw(random, w);
                        count += w[criterion] > threshold ? 1 : 0;
                    }
                    return count;
                },
                count -> above[0] += count);
        return (double) above[0] / DRAWS.count();
    }
}
