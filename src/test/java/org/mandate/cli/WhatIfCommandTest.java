package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mandate.testing.Golden;

/** What an analyst asks of the shipped case, and what comes of slips in the question. */
class WhatIfCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysWhatAnAnswerOfTheHostWouldChangeAndWhy() {
        assertThat(whatIf("--set", "host-on-consolidate.stance=REJECTS")).isZero();

        Golden.matches(Path.of("src/test/resources/golden/mali-2023-what-if.txt"), out.toString());
    }

    @Test
    void takesAnyNumberOfChangesTogether() {
        assertThat(whatIf(
                        "--drop",
                        "doubts-increase-2023",
                        "--add",
                        "HostAct: {act: EXPULSION, target: a director}",
                        "--without-rule",
                        "Fewer posts hang on movement",
                        "--without-source",
                        "scr-2023-01",
                        "--threshold",
                        "close-call=0.1",
                        "--priority",
                        "CONSENT=1"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .contains("doubts-increase-2023, left out")
                .contains("host act: act expulsion, target a director")
                .contains("rule \"Fewer posts hang on movement\": speaks -> left out")
                .contains("setting close-call: 0.03 score -> 0.1 score")
                .contains("weight CONSENT");
    }

    @Test
    void saysThatNothingChangesWhereNothingDoes() {
        assertThat(whatIf("--threshold", "close-call=0.031")).isZero();

        assertThat(out.toString()).contains("Nothing that comes out changes");
    }

    @Test
    void pointsAtEachSlipInTheQuestion() {
        assertThat(whatIf(
                        "--set",
                        "host-on-consolidat.stance=REJECTS",
                        "--set",
                        "host-on-consolidate.stance=REJECT",
                        "--set",
                        "doubts-increase-2023",
                        "--drop",
                        "doubts-increase-2024",
                        "--add",
                        "HostAct: {act: EXPUSION, target: x}",
                        "--without-rule",
                        "Fewer posts hang on movment",
                        "--without-source",
                        "scr-2023",
                        "--threshold",
                        "close-call=7",
                        "--threshold",
                        "close=call",
                        "--priority",
                        "CONSENT=9"))
                .isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        Golden.matches(Path.of("src/test/resources/golden/what-if-slips.txt"), err.toString());
    }

    @Test
    void refusesAChangeThatLeavesNothingToDecide() {
        assertThat(whatIf("--drop", "maintain")).isEqualTo(2);

        assertThat(err.toString()).contains("error[missing-option]");
    }

    @Test
    void asksForAChangeWhereNoneIsGiven() {
        assertThat(whatIf()).isEqualTo(2);

        assertThat(err.toString()).contains("say what is to be otherwise");
    }

    private int whatIf(String... changes) {
        String[] arguments = new String[changes.length + 2];
        arguments[0] = "what-if";
        arguments[1] = "mali-2023";
        System.arraycopy(changes, 0, arguments, 2, changes.length);
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
