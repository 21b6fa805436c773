package org.mandate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandate.vocabulary.Approximation;
import org.mandate.vocabulary.Capability;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.HostAct;
import org.mandate.vocabulary.HostPosition;
import org.mandate.vocabulary.Incident;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.ParallelForce;
import org.mandate.vocabulary.Pledge;
import org.mandate.vocabulary.Stance;
import org.mandate.vocabulary.Unknown;

/** What a good case becomes. */
class GoodFilesTest {

    private static final Path ROOT = Path.of("src/test/resources/facts-good/small");

    private final CaseFile read = new CaseReader(ROOT, ROOT.resolve("seeds")).read(ROOT.resolve("facts/c"));

    private FactEntry entry(String id) {
        return read.entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Fact fact(String id) {
        return entry(id).stated();
    }

    @Test
    void headHasDefaultsAndOutcome() {
        assertThat(read.handling()).isEqualTo("public");
        assertThat(read.reviewDate()).isEqualTo("2023-01-27");
        assertThat(read.outcome().decided())
                .containsExactly(new OutcomeStep(OptionKind.WITHDRAW, LocalDate.of(2023, 6, 30)));
        assertThat(read.outcome().advised()).hasSize(1);
        assertThat(read.outcome().judgedLater()).isEqualTo(LaterJudgment.MIXED);
    }

    @Test
    void anOutcomeThatSaysNothingOfHowItAgedIsUnknown() {
        String text = """
                id: c
                reviewDate: 2023-01-27
                question: How to go on?
                outcome:
                  decided: {kind: WITHDRAW, on: 2023-06-30}
                """;
        CaseHead head = CaseHead.read(new SourceText("case.yaml", text), "c", new Problems());
        assertThat(head).isNotNull().extracting(h -> h.outcome().judgedLater()).isEqualTo(LaterJudgment.UNKNOWN);
    }

    @Test
    void entriesAreSortedByTypeThenId() {
        assertThat(read.entries().stream().map(FactEntry::id))
                .containsExactly("expelled", "clipped", "later", "i1", "i2", "mission", "go", "stay", "w", "pledge");
    }

    @Test
    void onlyCitedSourcesAreRead() {
        assertThat(read.sources()).containsOnlyKeys("s", "late");
        assertThat(read.factsSha256()).matches("[0-9a-f]{64}");
        assertThat(read.seedsSha256()).matches("[0-9a-f]{64}").isNotEqualTo(read.factsSha256());
    }

    @Test
    void missingFieldsGetDefaults() {
        assertThat(fact("stay")).isInstanceOfSatisfying(Option.class, o -> {
            assertThat(o.onTable()).isTrue();
            assertThat(o.keeps()).isEmpty();
            assertThat(o.variantOf()).isNull();
        });
        assertThat(fact("w"))
                .isInstanceOfSatisfying(
                        ParallelForce.class, f -> assertThat(f.present()).isFalse());
        assertThat(fact("clipped").evidence().assumed()).isFalse();
        assertThat(fact("clipped").quality()).isEqualTo(1.0);
    }

    @Test
    void vagueDatesCountAsTheirLastDayUpToWhenTheyWereKnown() {
        assertThat(fact("expelled").asOf()).isEqualTo("2022-07-31");
        assertThat(fact("mission").asOf()).isEqualTo("2022-12-31");
        assertThat(fact("clipped").asOf()).isEqualTo("2023-01-26");
        assertThat(fact("later").evidence().knownSince()).isEqualTo("2023-06-16");
    }

    @Test
    void versionsReplaceOnlyWhatDiffers() {
        List<Fact> versions = entry("expelled").versions();
        assertThat(versions).hasSize(3);
        assertThat(versions.get(1)).isInstanceOfSatisfying(HostAct.class, act -> {
            assertThat(act.target()).isEqualTo("spokesman");
            assertThat(act.id()).isEqualTo("expelled");
            assertThat(act.asOf()).isEqualTo("2022-05-31");
            assertThat(act.evidence().knownSince()).isEqualTo("2023-08-01");
            assertThat(act.evidence().grade()).isEqualTo(new Grade('C', 3));
        });
        assertThat(versions.get(2))
                .isInstanceOfSatisfying(
                        HostAct.class, act -> assertThat(act.target()).isEqualTo("envoy"));
        assertThat(entry("expelled").validFor()).isEqualTo(90);
        assertThat(entry("expelled").file()).isEqualTo("facts/c/host.yaml");
        assertThat(entry("expelled").line()).isEqualTo(2);
    }

    @Test
    void rangesKeepTheLikelyNumber() {
        assertThat(entry("pledge").ranges()).containsEntry("personnel", new NumberRange(100, 250, 400));
        assertThat(fact("pledge")).isInstanceOfSatisfying(Pledge.class, p -> {
            assertThat(p.personnel()).isEqualTo(250);
            assertThat(p.evidence().approx()).isEqualTo(Approximation.ABOUT);
            assertThat(p.evidence().assumed()).isTrue();
        });
        assertThat(entry("i2").ranges()).containsEntry("deaths", new NumberRange(3, 4, 9));
    }

    @Test
    void csvRowsAreFacts() {
        assertThat(fact("i1")).isInstanceOfSatisfying(Incident.class, i -> {
            assertThat(i.deaths()).isEqualTo(500);
            assertThat(i.asOf()).isEqualTo("2022-03-31");
            assertThat(i.evidence().note()).isEqualTo("two, days");
        });
        assertThat(entry("i2").line()).isEqualTo(3);
        assertThat(fact("w"))
                .isInstanceOfSatisfying(
                        ParallelForce.class,
                        f -> assertThat(f.lent()).isEqualTo(Set.of(Capability.SURVEILLANCE, Capability.AIR_SUPPORT)));
    }

    @Test
    void anUnknownCanBeTried() {
        Unknown unknown = read.unknowns().get(0);
        Evidence evidence = fact("clipped").evidence();
        Fact tried = FactFromUnknown.build(unknown, "REJECTS", evidence);
        assertThat(tried)
                .isEqualTo(new HostPosition(evidence, "Government", OptionKind.CONSOLIDATE, Stance.REJECTS, null));
        assertThat(Keys.of(unknown)).isEqualTo("HostPosition|by=Government|on=CONSOLIDATE");
        assertThat(Keys.keyOf(new HostPosition(evidence, "Government", OptionKind.CONSOLIDATE, Stance.REJECTS, null)))
                .isEqualTo(Keys.of(unknown));
        assertThat(FactFromUnknown.build(unknown, "NONSENSE", evidence)).isNull();
    }

    @Test
    void anUnknownThatLacksAMandatoryNumberCannotBeTried() {
        Unknown unknown = new Unknown(
                "u", "ExitTotal", java.util.Map.of(), "contributors", List.of(), java.util.Map.of(), null, "why");
        assertThat(FactFromUnknown.build(unknown, "3", fact("clipped").evidence()))
                .isNull();
        assertThat(Keys.of(unknown)).isEqualTo("ExitTotal");
    }

    @Test
    void whatIsNotKnownIsASentence() {
        Unknown bare = new Unknown(
                "u",
                "HostPosition",
                java.util.Map.of("by", "the government", "on", "CONSOLIDATE"),
                "stance",
                List.of(),
                java.util.Map.of(),
                null,
                "why");
        assertThat(FactText.of(bare))
                .isEqualTo("stance of the host position (by the government, on reduced footprint) is not known");
        Unknown said = new Unknown(
                "u",
                bare.of(),
                bare.key(),
                bare.field(),
                List.of(),
                java.util.Map.of(),
                "what the government says",
                "why");
        assertThat(FactText.of(said)).isEqualTo("what the government says is not known");
        assertThat(FactText.whetherItStillHolds(fact("clipped")))
                .startsWith("whether the host position of 20")
                .endsWith(
                        " still holds (by Government, on increase of authorised strength, stance doubts, negotiable no)");
    }

    @Test
    void factsHaveWords() {
        assertThat(FactText.of(fact("clipped")))
                .isEqualTo(
                        "host position: by Government, on increase of authorised strength, stance doubts, negotiable no");
        assertThat(FactText.of(fact("stay"))).isEqualTo("Stay");
        assertThat(Keys.keyOf(fact("i1"))).isNull();
        assertThat(Keys.keyOf(fact("mission"))).isEqualTo("Mission");
    }
}
