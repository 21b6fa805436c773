package org.mandate.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Finding;
import org.mandate.vocabulary.FindingSide;
import org.mandate.vocabulary.Grounds;
import org.mandate.vocabulary.Strength;

/** One piece of evidence counts once. */
final class EvidenceLinesTest {

    @Test
    void findingsThatShareAFactCountAsTheStrongest() {
        EvidenceLines lines = lines(
                finding("a", Strength.STRONG, 1, null, "f1", "f2"), finding("b", Strength.WEAK, 1, null, "f2", "f3"));
        assertThat(lines.lines()).hasSize(1);
        assertThat(lines.probabilisticSum()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void splittingARuleInTwoChangesNothing() {
        EvidenceLines one = lines(finding("a", Strength.MODERATE, 0.8, null, "f1"));
        EvidenceLines two = lines(
                finding("a", Strength.MODERATE, 0.8, null, "f1"), finding("b", Strength.MODERATE, 0.8, null, "f1"));
        assertThat(two.probabilisticSum()).isEqualTo(one.probabilisticSum());
        assertThat(two.strongest()).isEqualTo(one.strongest());
    }

    @Test
    void findingsThatShareNothingAddUp() {
        EvidenceLines lines =
                lines(finding("a", Strength.MODERATE, 1, null, "f1"), finding("b", Strength.MODERATE, 1, null, "f2"));
        assertThat(lines.probabilisticSum()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void aThirdFindingTiesTwoLinesIntoOne() {
        EvidenceLines lines = lines(
                finding("a", Strength.MODERATE, 1, null, "f1"),
                finding("b", Strength.MODERATE, 1, null, "f2"),
                finding("c", Strength.WEAK, 1, null, "f1", "f2"));
        assertThat(lines.lines()).hasSize(1);
        assertThat(lines.probabilisticSum()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void anIndependentFindingStaysApart() {
        EvidenceLines lines = lines(
                finding("a", Strength.MODERATE, 1, null, "f1"), finding("b", Strength.MODERATE, 1, "a reason", "f1"));
        assertThat(lines.lines()).hasSize(2);
    }

    @Test
    void twoWaysToOneFindingAreOneFinding() {
        EvidenceLines lines =
                lines(finding("a", Strength.STRONG, 0.5, null, "f1"), finding("a", Strength.STRONG, 0.9, null, "f2"));
        assertThat(lines.lines()).hasSize(1);
        assertThat(lines.probabilisticSum()).isCloseTo(0.72, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void orderDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Strength strength = List.of(Strength.values()).get(random.nextInt(3));
            findings.add(finding(
                    "rule" + i,
                    strength,
                    random.nextDouble(),
                    null,
                    "f" + random.nextInt(40),
                    "f" + random.nextInt(40)));
        }
        EvidenceLines first = EvidenceLines.of(findings, 0.2, 0.5, 0.8);
        Collections.shuffle(findings, random);
        assertThat(EvidenceLines.of(findings, 0.2, 0.5, 0.8)).isEqualTo(first);
    }

    private static EvidenceLines lines(Finding... findings) {
        return EvidenceLines.of(List.of(findings), 0.2, 0.5, 0.8);
    }

    private static Finding finding(
            String rule, Strength strength, double quality, @Nullable String independent, String... facts) {
        List<String> base = List.of(facts);
        Grounds grounds = new Grounds(rule, base, base, base, quality, Map.of(), independent);
        return new Finding("o", Criterion.COST, FindingSide.FOR, strength, "text of " + rule, grounds);
    }
}
