package org.mandate.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.DemandLine;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.FindingLine;
import org.mandate.decision.WorldLine;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;
import org.mandate.facts.Settings;
import org.mandate.rules.Rulebook;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.Aggregation;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.HostPosition;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.ParallelForce;
import org.mandate.vocabulary.Precondition;
import org.mandate.vocabulary.PreconditionStatus;
import org.mandate.vocabulary.SecurityCondition;
import org.mandate.vocabulary.Stance;
import org.mandate.vocabulary.Weighting;

/** What a change of the facts does to the record: grounds, quality, contradictions, age. */
final class RankerTest {

    private static final LocalDate DAY = Mali.JANUARY;

    @Test
    void aContradictionThatPutsAnotherFirstLeavesTheOrderOpen() {
        DecisionRecord record = rank(with(entry("answer", position(Stance.ACCEPTS), position(Stance.REJECTS))));
        assertThat(record.worlds())
                .extracting(WorldLine::choices)
                .containsExactly(Map.of("answer", 1), Map.of("answer", 2));
        assertThat(record.worlds()).extracting(WorldLine::first).doesNotHaveDuplicates();
        assertThat(record.recommendation().firmness()).isEqualTo(Firmness.OPEN);
        assertThat(record.facts())
                .filteredOn(f -> f.status() == FactStatus.TIED)
                .extracting(FactLine::used)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aKnownFactCancelsTheUnknownOfItsKey() {
        assertThat(rank(with(entry("answer", position(Stance.ACCEPTS)))).unknowns())
                .extracting(u -> u.id())
                .doesNotContain("host-on-consolidate");
    }

    @Test
    void silenceOnTalksIsNotAnEndOfTalks() {
        assertThat(answers(precondition(null))).containsOnly(DemandStatus.UNKNOWN);
        assertThat(answers(precondition(true))).containsOnly(DemandStatus.UNKNOWN);
        assertThat(answers(precondition(false))).containsOnly(DemandStatus.FAILED);
    }

    @Test
    void aGroundThatGoesTakesItsConclusionsAlong() {
        String wagner = wagner(Mali.file());
        DecisionRecord without = rank(entries(all -> all.removeIf(e -> e.id().equals(wagner))));
        assertThat(rank(Mali.file()).findings()).anyMatch(f -> rests(f, wagner));
        assertThat(without.findings()).noneMatch(f -> rests(f, wagner));
    }

    @Test
    void aFindingIsWorthAsMuchAsItsWorstGround() {
        String wagner = wagner(Mali.file());
        DecisionRecord worse = rank(entries(all -> all.replaceAll(e -> e.id().equals(wagner)
                ? graded(e, Grade.of(e.stated().evidence().grade().reliability() + "5"))
                : e)));
        double before = quality(rank(Mali.file()), wagner);
        assertThat(quality(worse, wagner)).isLessThan(before / 2);
    }

    @Test
    void aFactPastTwiceItsTimeIsNotUsedAndBecomesUnknown() {
        String wagner = wagner(Mali.file());
        DecisionRecord old = rank(entries(all -> all.replaceAll(e -> e.id().equals(wagner)
                ? new FactEntry(e.id(), e.type(), e.versions(), e.ranges(), 1, e.file(), e.line())
                : e)));
        assertThat(old.facts())
                .filteredOn(f -> f.id().equals(wagner))
                .allSatisfy(f -> assertThat(f.status()).isEqualTo(FactStatus.STALE))
                .allSatisfy(f -> assertThat(f.used()).isFalse());
        assertThat(old.unknowns()).extracting(u -> u.id()).contains("stale-" + wagner);
    }

    @Test
    void addingAnOptionOfAnotherKindChangesNoOtherScore() {
        DecisionRecord without = rank(entries(all -> all.removeIf(e -> e.id().equals("political-mission"))));
        DecisionRecord with = rank(Mali.file());
        without.options().forEach(o -> assertThat(with.option(o.id()).score()).isEqualTo(o.score()));
    }

    @Test
    void anOptionOfWhichNothingIsDemandedIsAnError() throws Exception {
        SortedMap<String, String> rules = new TreeMap<>();
        rules.put("rules/ranking.drl", Files.readString(Path.of("rules/ranking.drl")));
        Ranker bare = new Ranker(Rulebook.of(rules), Mali.settings());
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> bare.rank(Mali.file(), DAY));
        assertThat(wrong.diagnostics()).extracting(d -> d.code()).contains("no-demand");
    }

    @Test
    void placesWhereWeightsAreToBeGivenAreAnErrorAndNotScoresOfZero() {
        Settings given = Mali.settings().with(Mali.settings().method().with(Aggregation.DF_QUAD, Weighting.GIVEN));
        Ranker ranker = new Ranker(Mali.rulebook(), given);
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> ranker.rank(Mali.file(), DAY));
        assertThat(wrong.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("no-weights");
            assertThat(d.message()).contains("weighting: GIVEN").contains("places only");
        });
    }

    @Test
    void aRuleThatFailsWhileItConcludesIsNamed() throws Exception {
        SortedMap<String, String> rules = new TreeMap<>();
        rules.put("rules/ranking.drl", Files.readString(Path.of("rules/ranking.drl")));
        rules.put("rules/threat.drl", """
                package rules
                import org.mandate.vocabulary.*
                import org.mandate.rules.Conclude
                rule "Takes a level for granted"
                    @doc("A level need not be there.") @basis("none") @cases("") @knownFrom("2023")
                when
                    $security : SecurityCondition( threat == null, $threat : threat, $area : area )
                then
                    Conclude.risk(kcontext, RiskKind.CIVILIAN_HARM, Level.LOW, $area, $threat.name());
                end
                """);
        Ranker ranker = new Ranker(Rulebook.of(rules), Mali.settings());
        CaseFile file = entries(all -> all.replaceAll(RankerTest::withoutThreat));
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> ranker.rank(file, DAY));
        assertThat(wrong.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("rule-fails");
            assertThat(d.file() + ":" + d.line()).isEqualTo("rules/threat.drl:4");
            assertThat(d.message()).contains("Takes a level for granted").contains("$threat");
        });
    }

    private static FactEntry withoutThreat(FactEntry entry) {
        if (!(entry.stated() instanceof SecurityCondition s)) {
            return entry;
        }
        Fact bare = new SecurityCondition(s.evidence(), s.area(), null, s.trend(), null, null, null, null);
        return new FactEntry(
                entry.id(), entry.type(), List.of(bare), Map.of(), entry.validFor(), entry.file(), entry.line());
    }

    @Test
    void rulesThatDoNotComeToRestAreStoppedAndNamed() throws Exception {
        SortedMap<String, String> rules = new TreeMap<>();
        rules.put("rules/ranking.drl", Files.readString(Path.of("rules/ranking.drl")));
        rules.put("rules/loop.drl", """
                package rules
                import org.mandate.vocabulary.*
                import org.mandate.rules.Conclude
                rule "Starts counting"
                    @doc("The first of many.") @basis("none") @cases("") @knownFrom("2023")
                when
                    Mission( $country : country )
                then
                    Conclude.indicator(kcontext, IndicatorKind.CONSENT_STRAIN, $country, 0, "0");
                end

                rule "Counts on for ever"
                    @doc("A rule that feeds itself.") @basis("none") @cases("") @knownFrom("2023")
                when
                    Indicator( of == IndicatorKind.CONSENT_STRAIN, $value : value, $area : area )
                then
                    Conclude.indicator(kcontext, IndicatorKind.CONSENT_STRAIN, $area, $value + 1, "" + ($value + 1));
                end
                """);
        Ranker looping = new Ranker(Rulebook.of(rules), Mali.settings());
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> looping.rank(Mali.file(), DAY));
        assertThat(wrong.diagnostics()).hasSize(1).allSatisfy(d -> {
            assertThat(d.code()).isEqualTo("endless");
            assertThat(d.file() + ":" + d.line()).isEqualTo("rules/loop.drl:12");
            assertThat(d.message()).contains("\"Counts on for ever\"");
        });
    }

    @Test
    void aDayBeforeTheCaseBeganIsRefusedInWords() {
        Ranker ranker = new Ranker(Mali.rulebook(), Mali.settings());
        InvalidInput wrong =
                catchThrowableOfType(InvalidInput.class, () -> ranker.rank(Mali.file(), LocalDate.of(1900, 1, 1)));
        assertThat(wrong.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("nothing-known");
            assertThat(d.message()).contains("were not yet known on 1900-01-01; all of them are from 20");
        });
    }

    private static DecisionRecord rank(CaseFile file) {
        return new Ranker(Mali.rulebook(), Mali.settings()).rank(file, DAY);
    }

    private static CaseFile with(FactEntry entry) {
        return entries(all -> all.add(entry));
    }

    private static CaseFile entries(Consumer<List<FactEntry>> change) {
        CaseFile f = Mali.file();
        List<FactEntry> entries = new ArrayList<>(f.entries());
        change.accept(entries);
        return f.with(entries);
    }

    private static FactEntry entry(String id, Fact... versions) {
        UnaryOperator<Fact> named = fact -> new HostPosition(
                evidence(id),
                "the transitional government",
                OptionKind.CONSOLIDATE,
                ((HostPosition) fact).stance(),
                false);
        return new FactEntry(
                id,
                HostPosition.class,
                List.of(versions).stream().map(named).toList(),
                Map.of(),
                null,
                "facts/x.yaml",
                1);
    }

    private static FactEntry precondition(@Nullable Boolean negotiating) {
        Fact fact = new Precondition(
                evidence("unmet"),
                "unmet",
                "something holds",
                Set.of(OptionKind.CONSOLIDATE),
                PreconditionStatus.UNMET,
                negotiating);
        return new FactEntry("unmet", Precondition.class, List.of(fact), Map.of(), null, "facts/x.yaml", 1);
    }

    private static List<DemandStatus> answers(FactEntry entry) {
        return rank(with(entry)).options().stream()
                .flatMap(o -> o.demands().stream())
                .filter(d -> d.id().endsWith(":precondition-unmet"))
                .map(DemandLine::status)
                .toList();
    }

    private static HostPosition position(Stance stance) {
        return new HostPosition(evidence("x"), "the transitional government", OptionKind.CONSOLIDATE, stance, false);
    }

    private static Evidence evidence(String id) {
        return new Evidence(id, DAY, DAY, "passblue-2023-01/c20", Grade.of("B2"), 1, null, false, null);
    }

    private static FactEntry graded(FactEntry entry, Grade grade) {
        ParallelForce force = (ParallelForce) entry.stated();
        Evidence e = force.evidence();
        Evidence other = new Evidence(
                e.id(), e.asOf(), e.knownSince(), e.source(), grade, e.quality(), e.approx(), e.assumed(), e.note());
        Fact fact =
                new ParallelForce(other, force.name(), force.side(), force.present(), force.departed(), force.lent());
        return new FactEntry(
                entry.id(), entry.type(), List.of(fact), entry.ranges(), entry.validFor(), entry.file(), entry.line());
    }

    private static String wagner(CaseFile file) {
        return file.entries().stream()
                .map(FactEntry::stated)
                .filter(f -> f instanceof ParallelForce p && p.name().startsWith("Wagner"))
                .map(Fact::id)
                .findFirst()
                .orElseThrow();
    }

    private static boolean rests(FindingLine finding, String fact) {
        return finding.justifications().stream().anyMatch(j -> j.because().contains(fact));
    }

    private static double quality(DecisionRecord record, String fact) {
        return record.findings().stream()
                .filter(f -> rests(f, fact))
                .mapToDouble(FindingLine::quality)
                .max()
                .orElseThrow();
    }
}
