package org.mandate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.OptionLine;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.FactEntry;
import org.mandate.ranking.Ranker;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.HostPosition;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.Stance;

/** How a record may and may not change when a case changes, whatever the rules. */
class MetamorphicTest {

    static List<Path> cases() throws IOException {
        try (Stream<Path> list = Files.list(Path.of("facts"))) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aHostThatAcceptsInsteadOfRejectingNeverLowersTheOption(Path folder) {
        CaseFile file = read(folder);
        DecisionRecord before = rank(file);
        for (FactEntry entry : file.entries()) {
            if (entry.stated() instanceof HostPosition host && host.stance() == Stance.REJECTS) {
                HostPosition accepts =
                        new HostPosition(host.evidence(), host.by(), host.on(), Stance.ACCEPTS, host.negotiable());
                DecisionRecord after = rank(replaced(file, entry, accepts));
                for (OptionLine option : before.options()) {
                    if (option.kind() == host.on()) {
                        OptionLine now = after.option(option.id());
                        assertThat(now.score())
                                .as("%s of %s", entry.id(), option.id())
                                .isGreaterThanOrEqualTo(option.score());
                        assertThat(now.viability()).isLessThanOrEqualTo(option.viability());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anotherOptionChangesNoOtherScore(Path folder) {
        CaseFile file = read(folder);
        DecisionRecord before = rank(file);
        FactEntry entry = file.entries().stream()
                .filter(e -> e.stated() instanceof Option option && option.onTable() && option.variantOf() == null)
                .filter(e -> before.options().stream().anyMatch(o -> o.id().equals(e.id())))
                .findFirst()
                .orElse(null);
        if (entry == null) {
            return;
        }
        Option option = (Option) entry.stated();
        Evidence other = new Evidence(
                "another-option",
                option.evidence().asOf(),
                option.evidence().knownSince(),
                option.evidence().source(),
                option.evidence().grade(),
                option.evidence().quality(),
                null,
                false,
                null);
        List<FactEntry> more = new ArrayList<>(file.entries());
        more.add(new FactEntry(
                "another-option",
                Option.class,
                List.of(new Option(
                        other,
                        option.kind(),
                        option.label(),
                        null,
                        option.uniformedChange(),
                        option.focusArea(),
                        option.keeps(),
                        option.givesUp(),
                        option.phased(),
                        true)),
                Map.of(),
                null,
                entry.file(),
                entry.line()));

        Map<String, Double> after = scores(rank(file.with(more)));

        assertThat(after).containsKey("another-option").containsAllEntriesOf(scores(before));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsCalledUnusedChangesNothingWhenLeftOut(Path folder) {
        CaseFile file = read(folder);
        DecisionRecord before = rank(file);
        for (FactLine unused : before.facts()) {
            FactEntry entry = file.entries().stream()
                    .filter(e -> e.id().equals(unused.id()) && e.versions().size() == 1)
                    .findFirst()
                    .orElse(null);
            if (unused.used() || entry == null || unused.status() == FactStatus.STALE) {
                continue;
            }
            List<FactEntry> left = new ArrayList<>(file.entries());
            left.remove(entry);
            DecisionRecord after = rank(file.with(left));

            assertThat(after)
                    .as("without %s", unused.id())
                    .usingRecursiveComparison()
                    .ignoringFields("facts", "warnings")
                    .isEqualTo(before);
        }
    }

    private static CaseFile read(Path folder) {
        return new CaseReader(null, Path.of("seeds")).read(folder);
    }

    private static DecisionRecord rank(CaseFile file) {
        return new Ranker(Mali.rulebook(), Mali.settings()).rankWithoutTries(file, file.reviewDate());
    }

    private static Map<String, Double> scores(DecisionRecord record) {
        Map<String, Double> scores = new TreeMap<>();
        record.options().forEach(option -> scores.put(option.id(), option.score()));
        return scores;
    }

    private static CaseFile replaced(CaseFile file, FactEntry entry, HostPosition other) {
        List<FactEntry> entries = new ArrayList<>(file.entries());
        entries.set(
                entries.indexOf(entry),
                new FactEntry(
                        entry.id(),
                        entry.type(),
                        List.of(other),
                        Map.of(),
                        entry.validFor(),
                        entry.file(),
                        entry.line()));
        return file.with(entries);
    }
}
