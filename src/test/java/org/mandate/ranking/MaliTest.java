package org.mandate.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.Justification;
import org.mandate.decision.OptionLine;
import org.mandate.report.TerminalReport;
import org.mandate.testing.Golden;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.AlertKind;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Viability;

/** The case that started this: what the record says in January and in June 2023. */
final class MaliTest {

    private static final DecisionRecord JANUARY = Mali.on(Mali.JANUARY);
    private static final DecisionRecord JUNE = Mali.on(Mali.JUNE);

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-27", "2023-06-17"})
    void recordAndScreenAreAsReviewed(String day) {
        DecisionRecord record = LocalDate.parse(day).equals(Mali.JANUARY) ? JANUARY : JUNE;
        Golden.matches(Path.of("src/test/resources/golden/mali-" + day + ".json"), DecisionJson.write(record));
        Golden.matches(
                Path.of("src/test/resources/golden/mali-" + day + ".txt"), TerminalReport.text(record, 100, false));
    }

    @Test
    void theReadmeShowsTheScreenAsItIs() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(TerminalReport.text(JANUARY, 100, false));
    }

    @Test
    void inJuneNothingOnTheTableIsViable() {
        assertThat(JUNE.recommendation().firmness()).isEqualTo(Firmness.NONE);
        assertThat(JUNE.options())
                .filteredOn(OptionLine::onTable)
                .extracting(OptionLine::viability)
                .containsOnly(Viability.NOT_VIABLE);
        assertThat(JUNE.alerts())
                .extracting(a -> a.kind())
                .contains(AlertKind.DEMAND_TO_LEAVE, AlertKind.OUTSIDE_THE_LIST);
        assertThat(JUNE.option("political-mission").demands())
                .filteredOn(d -> d.status() == DemandStatus.FAILED)
                .extracting(d -> d.id())
                .contains("demand:political-mission:host-accepts-political-mission");
    }

    @Test
    void juneSaysThatTheDemandIsFinalAndWhatItFails() {
        assertThat(JUNE.alerts())
                .extracting(a -> a.text())
                .contains("the transitional government finally demands that the mission leave");
        assertThat(TerminalReport.text(JANUARY, 100, false))
                .contains("\nIf the host finally demands that the mission go\n4 of the 5 options on the table fail.");
        assertThat(TerminalReport.text(JUNE, 100, false))
                .contains("\nNow that the host finally demands that the mission go\n");
    }

    @Test
    void noSentenceOfTheScreenHasAConstantInIt() {
        for (DecisionRecord record : List.of(JANUARY, JUNE)) {
            assertThat(TerminalReport.text(record, 100, false)
                            .replace(record.caseLine().mission(), ""))
                    .doesNotContainPattern("\\b[A-Z]{2,}[A-Z_]*\\b");
        }
    }

    @Test
    void januaryDoesNotSeeWhatBecameKnownLater() {
        assertThat(JANUARY.facts())
                .filteredOn(f -> f.knownSince() != null && f.knownSince().isAfter(Mali.JANUARY))
                .isNotEmpty()
                .allSatisfy(f -> {
                    assertThat(f.status()).isEqualTo(FactStatus.KNOWN_LATER);
                    assertThat(f.used()).isFalse();
                });
    }

    @Test
    void januarysPositionsAreSupersededInJune() {
        assertThat(status(JUNE, "doubts-increase-2023")).isEqualTo(FactStatus.SUPERSEDED);
        assertThat(status(JANUARY, "doubts-increase-2023")).isEqualTo(FactStatus.CURRENT);
        assertThat(status(JANUARY, "rejects-increase-2021")).isEqualTo(FactStatus.SUPERSEDED);
    }

    @Test
    void theMonthOfTheExpulsionIsOverruledByTheBetterSource() {
        assertThat(status(JANUARY, "expelled-spokesperson~2")).isEqualTo(FactStatus.OVERRULED);
    }

    @Test
    void contributionsAddUpToTheScore() {
        for (OptionLine option : JANUARY.options()) {
            double sum = option.criteria().stream()
                    .mapToDouble(CriterionLine::contribution)
                    .sum();
            assertThat(option.score()).isCloseTo(sum, within(5e-7));
            assertThat(option.score()).isBetween(option.low(), option.high());
        }
    }

    @Test
    void everyGroundIsInTheRecord() {
        for (DecisionRecord record : List.of(JANUARY, JUNE)) {
            Set<String> ids = Stream.of(
                            record.facts().stream().filter(FactLine::used).map(FactLine::id),
                            record.options().stream()
                                    .flatMap(o -> o.demands().stream().map(d -> d.id())),
                            record.risks().stream().map(r -> r.id()),
                            record.alerts().stream().map(a -> a.id()),
                            record.indicators().stream().map(i -> i.id()),
                            record.findings().stream().map(f -> f.id()),
                            record.absences().stream().map(a -> a.id()),
                            record.settings().stream().map(s -> "setting:" + s.id()))
                    .flatMap(s -> s)
                    .collect(Collectors.toSet());
            assertThat(ids).containsAll(grounds(record));
        }
    }

    @Test
    void idsAreUnique() {
        assertThat(JANUARY.findings()).extracting(f -> f.id()).doesNotHaveDuplicates();
        assertThat(JANUARY.risks()).extracting(r -> r.id()).doesNotHaveDuplicates();
        assertThat(JANUARY.facts()).extracting(f -> f.id()).doesNotHaveDuplicates();
    }

    @Test
    void theScreenIsOneScreen() {
        for (DecisionRecord record : List.of(JANUARY, JUNE)) {
            List<String> lines = TerminalReport.text(record, 100, false).lines().toList();
            assertThat(lines).hasSizeLessThanOrEqualTo(60);
            assertThat(lines).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void theRecordReadsBack() {
        assertThat(DecisionJson.read(DecisionJson.write(JANUARY))).isEqualTo(JANUARY);
    }

    private static List<String> grounds(DecisionRecord record) {
        return Stream.of(
                        record.findings().stream().flatMap(f -> f.justifications().stream()),
                        record.risks().stream().flatMap(r -> r.justifications().stream()),
                        record.alerts().stream().flatMap(a -> a.justifications().stream()),
                        record.indicators().stream().flatMap(i -> i.justifications().stream()))
                .flatMap(s -> s)
                .map(Justification::because)
                .flatMap(List::stream)
                .filter(id -> !id.startsWith("score:") && !id.startsWith("lead:"))
                .toList();
    }

    private static FactStatus status(DecisionRecord record, String id) {
        return record.facts().stream()
                .filter(f -> f.id().equals(id))
                .map(FactLine::status)
                .findFirst()
                .orElseThrow();
    }
}
