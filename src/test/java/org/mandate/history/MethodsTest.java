package org.mandate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandate.ranking.Conclusions;
import org.mandate.ranking.Trial;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.CriterionValue;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.Grounds;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.Recommendation;
import org.mandate.vocabulary.Viability;

/** Intervals, shuffles and regions of weights, on numbers that can be checked by hand. */
final class MethodsTest {

    private static final Grounds GROUNDS = new Grounds("test", List.of(), List.of(), List.of(), 1, Map.of(), null);

    @Test
    void intervalsAreThoseOfClopperAndPearson() {
        // From the table in many textbooks: 5 of 10.
        assertThat(Share.counted(5, 10).low()).isCloseTo(0.1871, within(0.0001));
        assertThat(Share.counted(5, 10).high()).isCloseTo(0.8129, within(0.0001));
        // None of 10: the rule 1 - (alpha/2)^(1/n).
        assertThat(Share.counted(0, 10).low()).isZero();
        assertThat(Share.counted(0, 10).high()).isCloseTo(1 - Math.pow(0.025, 0.1), within(1e-9));
        assertThat(Share.counted(10, 10).high()).isEqualTo(1);
        assertThat(Share.counted(0, 0).share()).isNull();
    }

    @Test
    void everyCaseGetsTheFactsOfAnother() {
        Shuffled shuffled = Shuffled.of(new boolean[] {true, true, false}, (i, j) -> {
            assertThat(i).isNotEqualTo(j);
            return false;
        });
        assertThat(shuffled.gain()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(shuffled.mean().agreed()).isZero();
        assertThat(shuffled.asOften()).isZero();
    }

    @Test
    void theRegionOfWeightsHasItsExactEnds() {
        // Worth 0.8 and 0.2 against 0.4 and 0.6: ahead where 0.4 v - 0.4 w >= 0, so where v >= 1/2.
        WeightRegion region = WeightRegion.of(OptionKind.REINFORCE, trial(new double[] {0.8, 0.2}, 0.4, 0.6));
        assertThat(region.none()).isNull();
        assertThat(region.criteria()).hasSize(2);
        assertThat(range(region, Criterion.PROTECTION).least()).isCloseTo(0.5, within(1e-6));
        assertThat(range(region, Criterion.PROTECTION).greatest()).isCloseTo(1, within(1e-6));
        assertThat(range(region, Criterion.COST).least()).isCloseTo(0, within(1e-6));
        assertThat(range(region, Criterion.COST).greatest()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void whatIsWorseOnEverythingLeadsUnderNoWeights() {
        WeightRegion region = WeightRegion.of(OptionKind.REINFORCE, trial(new double[] {0.3, 0.2}, 0.4, 0.6));
        assertThat(region.none()).isEqualTo("another kind scores higher under all weights");
        assertThat(region.criteria()).isEmpty();
        assertThat(WeightRegion.of(OptionKind.WITHDRAW, trial(new double[] {0.3, 0.2}, 0.4, 0.6))
                        .none())
                .isEqualTo("no option of this kind");
    }

    private static WeightRegion.Range range(WeightRegion region, Criterion criterion) {
        return region.criteria().stream()
                .filter(r -> r.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private static Trial trial(double[] more, double... stay) {
        List<Fact> facts = List.of(option("more", OptionKind.REINFORCE), option("stay", OptionKind.MAINTAIN));
        List<Conclusion> said = new ArrayList<>();
        said.add(new Recommendation("more", Firmness.LEADS, null, null, "", GROUNDS));
        for (String id : List.of("more", "stay")) {
            double[] values = id.equals("more") ? more : stay;
            said.add(new OptionScore(id, id, id, true, Viability.VIABLE, 0.5, 0, 1, GROUNDS));
            said.add(new CriterionValue(id, Criterion.PROTECTION, 0.5, 0, 0, values[0], 0, 1, GROUNDS));
            said.add(new CriterionValue(id, Criterion.COST, 0.5, 0, 0, values[1], 0, 1, GROUNDS));
        }
        return new Trial(facts, new Conclusions(said));
    }

    private static Option option(String id, OptionKind kind) {
        LocalDate day = LocalDate.of(2023, 1, 1);
        Evidence evidence =
                new Evidence(id, day, day, "s/c01", Objects.requireNonNull(Grade.of("A1")), 1, null, false, null);
        return new Option(evidence, kind, id, null, 0, null, Set.of(), Set.of(), null, true);
    }
}
