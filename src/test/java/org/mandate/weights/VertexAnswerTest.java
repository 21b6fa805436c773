package org.mandate.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a group is first for every weighting, exactly. */
final class VertexAnswerTest {

    private static final WeightSpace ORDERED = WeightSpace.within(Order.strict(List.of(0, 1, 2)));

    @Test
    void anOptionThatLeadsAtEveryVertexLeadsForEveryWeighting() {
        // Scores at (1), (1/2,1/2), (1/3,1/3,1/3): A 0.6, 0.6, 0.5; B 0.5, 0.55, 1.4/3.
        Values values = new Values(new double[][] {{0.6, 0.6, 0.3}, {0.5, 0.6, 0.3}});
        VertexAnswer answer = VertexAnswer.of(values, Tallying.each(2), ORDERED);
        assertThat(answer.vertices()).extracting(VertexAnswer.Vertex::first).containsOnly(List.of("A"));
        LeadRange lead = answer.leads().get(0).range();
        assertThat(lead.always()).isTrue();
        assertThat(lead.alwaysAlone()).isTrue();
        assertThat(lead.least()).isEqualTo(0.1 / 3, within(1e-12));
        assertThat(lead.greatest()).isEqualTo(0.1, within(1e-12));
        assertThat(answer.leads().get(1).range().never()).isTrue();
    }

    /** At each vertex one leaf of A is above B, and between the vertices neither is. */
    @Test
    void aGroupThatLeadsAtEveryVertexNeedNotLeadBetweenThem() {
        Values values = new Values(new double[][] {{1, 0}, {0, 1}, {0.6, 0.6}});
        Groups groups = Groups.of(List.of("A", "A", "B"));
        VertexAnswer answer = VertexAnswer.of(values, groups, WeightSpace.free(2));
        assertThat(answer.vertices()).extracting(VertexAnswer.Vertex::first).containsOnly(List.of("A"));
        LeadRange lead = answer.leads().get(0).range();
        assertThat(lead.always()).isFalse();
        assertThat(lead.least()).isEqualTo(-0.1, within(1e-9));
        assertThat(lead.leastAt().get(0)).isEqualTo(0.5, within(1e-9));
        assertThat(lead.greatest()).isEqualTo(0.4, within(1e-9));
    }

    /** Neither leaf of A alone leads everywhere; taking turns they do. */
    @Test
    void leavesThatTakeTurnsLeadTogether() {
        Values values = new Values(new double[][] {{1, 0}, {0, 1}, {0.4, 0.4}});
        Groups groups = Groups.of(List.of("A", "A", "B"));
        LeadRange lead = LeadRange.overAll(values, groups, WeightSpace.free(2), 0);
        assertThat(lead.alwaysAlone()).isTrue();
        assertThat(lead.least()).isEqualTo(0.1, within(1e-9));
    }

    @Test
    void aTiedLeadIsFirstButNotAlone() {
        Values values = new Values(new double[][] {{1, 0.5}, {0, 0.5}});
        LeadRange lead = LeadRange.over(values, Tallying.each(2), WeightSpace.free(2), 0, 1);
        assertThat(lead.always()).isTrue();
        assertThat(lead.alwaysAlone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void itAgreesWithAFineGridAndWithDraws(int seed) {
        Random random = new Random(seed);
        Values values = new Values(
                random.doubles(6).mapToObj(x -> random.doubles(3).toArray()).toArray(double[][]::new));
        Groups groups = Groups.of(List.of("A", "A", "A", "B", "B", "C"));
        int step = 200;
        double[] least = {1, 1, 1};
        double[] greatest = {-1, -1, -1};
        for (int i = 0; i <= step; i++) {
            for (int j = 0; i + j <= step; j++) {
                double[] shares = {(double) i / step, (double) j / step, (double) (step - i - j) / step};
                double[] best = groups.best(values.scores(ORDERED.at(shares)));
                for (int group = 0; group < 3; group++) {
                    double lead = best[group] - Math.max(best[(group + 1) % 3], best[(group + 2) % 3]);
                    least[group] = Math.min(least[group], lead);
                    greatest[group] = Math.max(greatest[group], lead);
                }
            }
        }
        RankIndices drawn = Tallying.of(values, groups, ORDERED, new Draws(100_000, seed), 2);
        for (int group = 0; group < 3; group++) {
            LeadRange lead = LeadRange.overAll(values, groups, ORDERED, group);
            // A grid reaches the extremes from within, to about one step.
            assertThat(lead.least()).isBetween(least[group] - 2.0 / step, least[group] + 1e-9);
            assertThat(lead.greatest()).isBetween(greatest[group] - 1e-9, greatest[group] + 2.0 / step);
            double first = drawn.groups().get(group).first().value();
            assertThat(lead.always()).isEqualTo(first == 1);
            assertThat(lead.never()).isEqualTo(first == 0);
        }
    }
}
