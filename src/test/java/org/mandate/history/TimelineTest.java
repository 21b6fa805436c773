package org.mandate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;
import org.mandate.facts.FactFields;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Option;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** How the recommendation for Mali moved from January to June 2023, and charts of every case. */
final class TimelineTest {

    private static final Timeline MALI = TimelineRun.of(Mali.rulebook(), Mali.settings(), Mali.file());

    @Test
    void theFinalNoOfJuneEndsTheRecommendation() {
        Timeline.Day june = MALI.days().stream()
                .filter(d -> d.changes().stream()
                        .anyMatch(c -> c.aspect() == Timeline.Aspect.FIRST_PLACE && c.to().equals("none")))
                .findFirst()
                .orElseThrow();
        assertThat(june.date()).isEqualTo(LocalDate.of(2023, 6, 16));
        assertThat(june.changes()).allSatisfy(c -> assertThat(c.facts()).contains("rejects-political-mission-june"));
        assertThat(TimelineText.of(MALI)).contains("2023-06-16  (consolidate)", "rejects-political-mission-june");
    }

    @Test
    void daysComeInOrderAndThoseBeforeTheOptionsArePassedOver() {
        List<LocalDate> days = MALI.days().stream().map(Timeline.Day::date).toList();
        assertThat(days).isSorted().doesNotHaveDuplicates().first().isEqualTo(LocalDate.of(2023, 1, 26));
        assertThat(MALI.passedOver()).isNotEmpty().allMatch(d -> d.isBefore(days.get(0)));
        assertThat(MALI.days()).allSatisfy(d -> assertThat(d.known()).isNotEmpty());
    }

    /** Names and facts of all cases, with their quotes, accents and signs, in a document that a parser reads. */
    @ParameterizedTest
    @MethodSource("cases")
    void theChartStandsAloneAndSaysWhatItShows(CaseFile file) throws Exception {
        Timeline timeline = TimelineRun.of(Mali.rulebook(), Mali.settings(), file);

        String svg = TimelineChart.svg(timeline);

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .contains(timeline.mission());
        String said = document.getDocumentElement().getTextContent();
        for (Timeline.Day day : timeline.days()) {
            assertThat(said).contains(day.date().toString());
            day.options().forEach(lane -> assertThat(said).contains(day.date() + ": " + lane.label() + ", "));
        }
        assertThat(svg).doesNotContain("href", "url(", "<script");
    }

    static List<CaseFile> cases() {
        return Cases.shipped();
    }

    @Test
    void theChartTellsTheChangeOfJune() {
        assertThat(TimelineChart.svg(MALI))
                .contains(
                        "nothing is recommended",
                        ">a</text>",
                        ">2023-06-16</text>",
                        "first place: consolidate to none");
    }

    @Test
    void aFactIsToldOnceADay() {
        assertThat(TimelineText.of(MALI)).containsOnlyOnce("rejects-political-mission-june (host position");
    }

    @Test
    void whereNoOptionIsEverOnTheTableThereIsNothingToRank() {
        assertThatThrownBy(() -> TimelineRun.of(Mali.rulebook(), Mali.settings(), offTheTable()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.diagnostics())
                                .singleElement()
                                .asString()
                                .contains("never-rankable", "no option is ever on the table"));
    }

    private static CaseFile offTheTable() {
        List<FactEntry> entries = new ArrayList<>();
        for (FactEntry entry : Mali.file().entries()) {
            Fact off = entry.stated() instanceof Option ? FactFields.with(entry.stated(), "onTable", false) : null;
            List<Fact> versions = off == null ? entry.versions() : List.of(off);
            entries.add(new FactEntry(
                    entry.id(), entry.type(), versions, entry.ranges(), entry.validFor(), entry.file(), entry.line()));
        }
        return Mali.file().with(entries);
    }

    @Test
    void theJsonIsTheTimeline() {
        assertThat(MALI.json())
                .startsWith("{\n  \"format\" : \"mandate/timeline-1\"")
                .contains("\"FIRST_PLACE\"");
    }
}
