package org.mandate.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.ranking.Situation;
import org.mandate.ranking.Trial;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.Rulebook;
import org.mandate.testing.Golden;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.Strength;

/** What the backtest says of the shipped cases, and of rulebooks of which the answer is known. */
final class BacktestTest {

    private static final Settings SETTINGS = Mali.settings();
    private static final List<CaseFile> CASES = Cases.shipped();
    private static final String DEMAND = Cases.rule(
            "Demand",
            "$option : Option()",
            "Conclude.demands(kcontext, $option, \"nothing\", \"nothing in particular\");");

    @Test
    void theShippedCases() {
        Backtest backtest = Backtest.run(Mali.rulebook(), SETTINGS, CASES, false, 0);
        Golden.matches(Path.of("src/test/resources/golden/backtest.txt"), BacktestText.of(backtest));
        assertThat(backtest.json()).startsWith("{\n  \"format\" : \"mandate/backtest-1\",");
    }

    @Test
    void aRuleDrawnFromMissionAndYearIsLeftOutOfThatReview() {
        PastReview mali = PastReview.of(Mali.file(), SETTINGS);
        assertThat(Mali.rulebook().rules().values())
                .filteredOn(rule -> rule.cases().contains("MINUSMA-2023"))
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(mali.foreignRules(Mali.rulebook())).contains(rule.name()));
    }

    @Test
    void whatLooksOnlyAtKindsGainsExactlyNothing() {
        StringBuilder rules = new StringBuilder(DEMAND);
        Map<OptionKind, Strength> liked = new TreeMap<>(Map.of(
                OptionKind.CONSOLIDATE, Strength.STRONG,
                OptionKind.WITHDRAW, Strength.MODERATE,
                OptionKind.REINFORCE, Strength.WEAK));
        liked.forEach((kind, strength) -> rules.append(Cases.rule(
                kind.name(),
                "Priority( $criterion : criterion )\n    $option : Option( kind == OptionKind." + kind + " )",
                "Conclude.supports(kcontext, $option, $criterion, Strength." + strength + ", \"its kind\");")));
        Backtest backtest = Backtest.run(Cases.planted(rules.toString()), SETTINGS, CASES, false, 0);
        for (Figures figures : List.of(headline(backtest), Objects.requireNonNull(backtest.withAllRules()))) {
            Shuffled shuffled = Objects.requireNonNull(figures.shuffled());
            assertThat(shuffled.gain()).isZero();
            assertThat(shuffled.low()).isZero();
            assertThat(shuffled.high()).isZero();
            assertThat(shuffled.asOften()).isEqualTo(shuffled.shuffles());
            assertThat(figures.agreement().agreed())
                    .isBetween(1.0, figures.agreement().of() - 1.0);
        }
    }

    @Test
    void whatRecommendsEachOutcomeAgreesWithAll() {
        List<String> rules = new ArrayList<>(List.of(DEMAND));
        Bench bench = new Bench(Mali.rulebook(), SETTINGS, CASES);
        for (PastReview review : bench.counted()) {
            Option decided = review.situation().facts().stream()
                    .filter(f -> f instanceof Option o && o.kind() == review.decision())
                    .map(Option.class::cast)
                    .findFirst()
                    .orElseThrow();
            rules.add(Cases.rule(
                    review.id(),
                    "Mission( acronym == \"%s\" )\n    $option : Option( label == \"%s\", evidence.source == \"%s\" )\n    Priority( $criterion : criterion )"
                            .formatted(
                                    review.mission().acronym(),
                                    decided.label(),
                                    decided.evidence().source()),
                    "Conclude.supports(kcontext, $option, $criterion, Strength.STRONG, \"it was decided\");"));
        }
        Backtest backtest = Backtest.run(Cases.planted(String.join("", rules)), SETTINGS, CASES, false, 0);
        Share agreement = headline(backtest).agreement();
        assertThat(agreement.agreed())
                .isEqualTo(agreement.of())
                .isEqualTo(bench.counted().size());
    }

    @Test
    void leavingARuleOutIsAsIfItHadNeverBeenWritten() {
        String name = "The host demands it";
        SortedMap<String, String> texts = new TreeMap<>();
        RuleFiles.read(Path.of("rules"))
                .forEach((file, text) ->
                        texts.put(file, text.replaceFirst("(?s)rule \"" + name + "\".*?\\nend\\n", "")));
        Rulebook shorter = Rulebook.of(texts);
        assertThat(shorter.rules()).hasSize(Mali.rulebook().rules().size() - 1);
        for (CaseFile file : CASES) {
            Situation situation = Situation.of(file, SETTINGS, file.reviewDate());
            Trial left = Trial.without(Set.of(name), Mali.rulebook(), SETTINGS, situation);
            Trial unwritten = Trial.without(Set.of(), shorter, SETTINGS, situation);
            assertThat(said(left)).as(file.id()).isEqualTo(said(unwritten));
        }
    }

    @Test
    void strengthsThatStayChangeNothing() {
        CaseFile file = CASES.get(0);
        Situation situation = Situation.of(file, SETTINGS, file.reviewDate());
        Trial trial = Trial.without(Set.of(), Mali.rulebook(), SETTINGS, situation);
        Trial again = trial.weighedAnew(f -> Strengths.moved(f, 0), Mali.rulebook(), SETTINGS, situation);
        assertThat(KindPlace.of(again)).isEqualTo(KindPlace.of(trial));
        assertThat(again.conclusions().recommendation().margin())
                .isEqualTo(trial.conclusions().recommendation().margin());
    }

    @Test
    void ruleEffectsAndJitterAreSaid() {
        Backtest backtest = Backtest.run(Mali.rulebook(), SETTINGS, CASES.subList(0, 8), true, 3);
        assertThat(BacktestText.of(backtest)).contains("Rules that carry the agreement", "3 draws");
        Jitter jitter = Objects.requireNonNull(backtest.jitter());
        assertThat(jitter.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(3);
        assertThat(Objects.requireNonNull(backtest.leaveOneRuleOut())).isNotEmpty();
    }

    /** Everything but the names that the compiler makes up for what a rule leaves unnamed. */
    private static List<String> said(Trial trial) {
        return trial.conclusions().all().stream()
                .map(c -> c.toString().replaceAll("GENERATED_[^=]*=", ""))
                .sorted()
                .toList();
    }

    private static Figures headline(Backtest backtest) {
        return Objects.requireNonNull(backtest.headline());
    }
}
