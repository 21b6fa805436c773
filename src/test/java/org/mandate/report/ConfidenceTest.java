package org.mandate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mandate.facts.Settings;
import org.mandate.ranking.Ranker;
import org.mandate.testing.Mali;
import org.mandate.testing.SampleDecision;

/** How far the evidence bears the judgement that a report gives. */
final class ConfidenceTest {

    @Test
    void whereAnOptionLeadsEveryFactInUseCounts() {
        assertThat(text(Mali.JANUARY, Mali.settings()))
                .startsWith("low, for the judgement that the option \"Reduced footprint, centre\" leads: ")
                .contains(" facts come from PassBlue; the leader's range of ")
                .endsWith("; an answer to 1 of 4 open questions would put another option first");
    }

    @Test
    void whereNothingStandsOnlyTheFactsCountOnWhichThatRests() {
        assertThat(text(Mali.JUNE, Mali.settings()))
                .isEqualTo("moderate, for the judgement that no option on the table stands: "
                        + "3 of the 4 facts on which this rests come from AFP");
    }

    @Test
    void theSettingsSayWhatIsAWeaknessAndHowManyLowerIt() {
        assertThat(text(Mali.JUNE, Mali.settings().with("confidence-source-share", 0.8)))
                .isEqualTo("high, for the judgement that no option on the table stands");
        assertThat(text(Mali.JUNE, Mali.settings().with("confidence-quality", 1)))
                .contains("; 4 of the 4 facts on which this rests are of a quality below 1");
        assertThat(text(Mali.JANUARY, Mali.settings().with("confidence-low", 5)))
                .startsWith("moderate, ");
    }

    @Test
    void withoutThoseSettingsItIsNotRated() {
        assertThat(new Confidence(new Material(ReportInput.of(SampleDecision.record()))).text())
                .isEqualTo("not rated, since the settings do not say what lowers it");
    }

    private static String text(LocalDate day, Settings settings) {
        return new Confidence(
                        new Material(ReportInput.of(new Ranker(Mali.rulebook(), settings).rank(Mali.file(), day))))
                .text();
    }
}
