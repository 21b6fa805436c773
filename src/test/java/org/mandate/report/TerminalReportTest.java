package org.mandate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.testing.SampleDecision;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.OptionKind;

final class TerminalReportTest {

    private static final String TEXT = TerminalReport.text(SampleDecision.record(), 100, false);

    @Test
    void saysWhatLeadsAndHowFirmly() {
        assertThat(TEXT)
                .contains("Leads (firmness not tested). Reduced footprint, Ménaka leads by 0.050.\n")
                .contains("guards the north (strong, protection)")
                .contains("leaves the centre (weak, protection)")
                .contains("the host accepts it. Fails: Increase of authorised strength")
                .contains("As known on 2023-01-27");
    }

    @Test
    void putsTheUnknownThatChangesMostFirstAndTheGravestRiskFirst() {
        assertThat(TEXT).containsSubsequence("what the host says", "nothing on the table stands", "whether it is calm");
        assertThat(TEXT).containsSubsequence("severe: more die", "high: it stays in camp");
    }

    @Test
    void tellsADemandToLeaveFromTheDemands() {
        assertThat(TEXT)
                .contains("\nIf the host wants it gone\n")
                .contains("Every option on the table fails. Left: nothing.")
                .contains("Off the table: Complete closure (viable today).\n");
    }

    @Test
    void showsLabelsAndTheNumbersOfTheRecord() {
        assertThat(TEXT)
                .doesNotContain("smaller")
                .doesNotContain("demand:")
                .contains("     1  Reduced footprint, Ménaka        conditional  0.610  0.500 to 0.720\n")
                .contains("   off  Complete closure                 viable       0.610  0.500 to 0.720\n");
    }

    @Test
    void usesColoursOnlyWhenAsked() {
        assertThat(TEXT).doesNotContain("\u001B");
        String coloured = TerminalReport.text(SampleDecision.record(), 100, true);
        assertThat(coloured).contains("\u001B[1m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(TEXT);
    }

    @Test
    void lettersOfAFactCannotSteerTheTerminal() {
        DecisionRecord hostile = SampleDecision.with(
                List.of(SampleDecision.option("o", OptionKind.MAINTAIN, "a\u001B[2Jb", 1, DemandStatus.MET, true)));
        assertThat(TerminalReport.text(hostile, 100, false)).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 61, 73, 80, 100, 120, 500})
    void keepsWithinTheWidth(int width) {
        int columns = Math.max(60, Math.min(120, width));
        assertThat(TerminalReport.text(crowded(40), width, false).lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(columns));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 40})
    void keepsToOneScreen(int options) {
        String text = TerminalReport.text(crowded(options), 100, false);
        assertThat(text.lines().count()).isLessThanOrEqualTo(60);
        assertThat(text).contains("  1  ");
    }

    private static DecisionRecord crowded(int count) {
        List<OptionLine> options = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            options.add(SampleDecision.option(
                    "o" + i, OptionKind.REINFORCE, "Übergröße " + "é".repeat(i), i, DemandStatus.FAILED, true));
        }
        options.add(SampleDecision.option("x", OptionKind.WITHDRAW, "w".repeat(130), null, DemandStatus.MET, false));
        return SampleDecision.with(options);
    }
}
