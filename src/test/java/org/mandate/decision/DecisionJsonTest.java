package org.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.testing.Golden;
import org.mandate.testing.SampleDecision;

final class DecisionJsonTest {

    private static final String JSON = DecisionJson.write(SampleDecision.record());

    @Test
    void writesEveryKeyInTheOrderOfTheDesign() {
        Golden.matches(Path.of("src/test/resources/golden/decision.json"), JSON);
    }

    @Test
    void readsBackToTheSameBytes() {
        assertThat(DecisionJson.write(DecisionJson.read(JSON))).isEqualTo(JSON);
    }

    @Test
    void readsBackToAnEqualRecord() {
        DecisionRecord read = DecisionJson.read(JSON);
        assertThat(read.options()).isEqualTo(SampleDecision.record().options());
        assertThat(read.facts()).isEqualTo(SampleDecision.record().facts());
        assertThat(read.worlds()).isEqualTo(SampleDecision.record().worlds());
        assertThat(DecisionJson.read(DecisionJson.write(read))).isEqualTo(read);
    }

    @Test
    void writesNumbersPlainly() {
        assertThat(JSON).contains("12000000").doesNotContain("E7").doesNotContain("E-7");
        assertThat(JSON).containsPattern("\"value\" ?: 0,").endsWith("}\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "{\"format\": \"mandate/decision-2\"}"})
    void refusesWhatIsNoRecord(String text) {
        assertThatThrownBy(() -> DecisionJson.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no decision record");
    }

    @Test
    void refusesAnotherFormatAndUnknownKeys() {
        assertThatThrownBy(() -> DecisionJson.read(JSON.replace("decision-1", "decision-2")))
                .hasMessageContaining("decision-1");
        assertThatThrownBy(() -> DecisionJson.read(JSON.replace("\"warnings\"", "\"warning\"")))
                .hasMessageContaining("warning");
        assertThatThrownBy(() -> DecisionJson.read(JSON + "{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
