package org.mandate.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.Settings;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.Rulebook;
import org.mandate.testing.GeneratedCases;
import org.mandate.testing.Mali;

/** What a batch says changed since another, and which fact, number or rule it names for it. */
final class ChangedSinceTest {

    @TempDir
    private Path folder;

    private Path facts;

    @BeforeEach
    void cases() throws IOException {
        GeneratedCases.write(folder, 5, 4);
        facts = folder.resolve("facts");
        run("old", null, Mali.rulebook(), Mali.settings());
    }

    @Test
    void nothingChangedWhereNothingDid() {
        BatchResult result = run("new", "old", Mali.rulebook(), Mali.settings());
        assertThat(changes(result).values()).extracting(CaseChange::kind).containsOnly(CaseChange.Kind.UNCHANGED);
        assertThat(result.anyChanged()).isFalse();
        assertThat(result.summary().moved()).isEmpty();
    }

    @Test
    void whereOnlyWordsChangedItSaysSo() throws IOException {
        Path options = facts.resolve("case-00002/options.yaml");
        Files.writeString(options, Files.readString(options).replaceAll("label: (\\w+)", "label: $1 renamed"));
        CaseChange change = Objects.requireNonNull(
                changes(run("new", "old", Mali.rulebook(), Mali.settings())).get("case-00002"));
        assertThat(change.kind()).isEqualTo(CaseChange.Kind.CHANGED);
        assertThat(change.text()).isEqualTo("words changed, and nothing moved");
    }

    @Test
    void aFinalRefusalIsNamedForWhatItMoves() throws IOException {
        Path host = facts.resolve("case-00002/host.yaml");
        String text = Files.readString(host);
        Files.writeString(
                host,
                text.replaceAll("stance: [A-Z]+\n    negotiable: [a-z]+", "stance: REJECTS\n    negotiable: false"));
        BatchResult result = run("new", "old", Mali.rulebook(), Mali.settings());

        CaseChange change = Objects.requireNonNull(changes(result).get("case-00002"));
        assertThat(change.kind()).isEqualTo(CaseChange.Kind.CHANGED);
        assertThat(change.causes())
                .contains("host-on-political-mission")
                .allMatch(cause -> cause.startsWith("host-on-"));
        assertThat(changes(result).get("case-00001"))
                .extracting(CaseChange::kind)
                .isEqualTo(CaseChange.Kind.UNCHANGED);
        assertThat(Files.readString(folder.resolve("new/case-00002/changes.json")))
                .contains("finally rejects it");
        assertThat(result.anyChanged()).isTrue();
    }

    @Test
    void aRuleThatSaysMoreIsNamed() {
        SortedMap<String, String> texts = new TreeMap<>(RuleFiles.read(Path.of("rules")));
        texts.computeIfPresent(
                "rules/security.drl",
                (name, text) -> text.replace("no unit would be left in ", "no units would be left in "));
        BatchResult result = run("new", "old", Rulebook.of(texts), Mali.settings());

        assertThat(changes(result).values().stream()
                        .flatMap(c -> c.causes().stream())
                        .distinct())
                .containsExactly("rule:No units left where the threat is");
    }

    @Test
    void anotherNumberInTheSettingsIsNamed() {
        Settings settings = Mali.settings().with("strength-moderate", 0.6);
        BatchResult result = run("new", "old", Mali.rulebook(), settings);
        assertThat(changes(result).values().stream()
                        .flatMap(c -> c.causes().stream())
                        .distinct())
                .contains("setting:strength-moderate");
    }

    @Test
    void casesThatCameAreGoneBadOrWhoseOldRecordIsDamagedAreTold() throws IOException {
        Files.writeString(facts.resolve("case-00001/host.yaml"), "HostPosition: 1\n");
        Files.writeString(folder.resolve("old/case-00003/decision.json"), "{}");
        BatchResult result = run("new", "old", Mali.rulebook(), Mali.settings());
        assertThat(changes(result).get("case-00001")).isEqualTo(CaseChange.LOST);
        assertThat(changes(result).get("case-00003")).isEqualTo(CaseChange.NEW);
        assertThatThrownBy(() -> run("more", "facts", Mali.rulebook(), Mali.settings()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void countsAreOfCases() {
        BatchResult result = run("new", "old", Mali.rulebook(), Mali.settings());
        assertThat(result.summary().rules()).isNotEmpty().allMatch(count -> count.cases() >= 1 && count.cases() <= 5);
        assertThat(result.summary().deciding())
                .extracting(BatchSummary.Count::name)
                .contains("HostPosition")
                .doesNotContain("Option", "Mission");
    }

    private static Map<String, CaseChange> changes(BatchResult result) {
        return result.manifest().cases().stream()
                .collect(Collectors.toMap(CaseEntry::id, entry -> Objects.requireNonNull(entry.change())));
    }

    private BatchResult run(String out, @Nullable String old, Rulebook rulebook, Settings settings) {
        Path earlier = old == null ? null : folder.resolve(old);
        BatchPlan plan = new BatchPlan(
                List.of(facts), folder.resolve("seeds"), folder.resolve(out), CaseOutput.json(), 2, false, earlier);
        return Batch.run(plan, rulebook, settings, BatchProgress.none());
    }
}
