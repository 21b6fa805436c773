package org.mandate.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mandate.testing.Mali;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** How the recommendation for Mali moved from January to June 2023. */
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

    @Test
    void theChartStandsAloneAndSaysWhatItShows() throws Exception {
        String svg = TimelineChart.svg(MALI);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("2023-06-16", "nothing is recommended");
        assertThat(svg).doesNotContain("href", "url(", "<script");
        for (Timeline.Lane lane : MALI.days().get(0).options()) {
            assertThat(svg).contains(": " + lane.label() + ", ");
        }
    }

    @Test
    void theJsonIsTheTimeline() {
        assertThat(MALI.json())
                .startsWith("{\n  \"format\" : \"mandate/timeline-1\"")
                .contains("\"FIRST_PLACE\"");
    }
}
