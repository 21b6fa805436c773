package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.StableJson;
import org.mandate.testing.Golden;
import org.mandate.whatif.WhatIf;

/** What an analyst asks of the shipped case, and what comes of slips in the question. */
class WhatIfCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path root;

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

        assertThat(err.toString()).contains("--drop:1:1: error[missing-option]").doesNotContain("facts/mali-2023:");
    }

    @Test
    void refusesToDropWhateverIsOnTheTable() {
        String[] drops = Stream.of(
                        "reinforce",
                        "reinforce-3680",
                        "reinforce-2000",
                        "consolidate",
                        "consolidate-centre",
                        "consolidate-north",
                        "political-mission")
                .flatMap(option -> Stream.of("--drop", option))
                .toArray(String[]::new);
        assertThat(whatIf(drops)).isEqualTo(2);

        assertThat(err.toString()).contains("--drop:1:1: error[no-options]: no option on the table would be left");
    }

    @Test
    void asksForAChangeWhereNoneIsGiven() {
        assertThat(whatIf()).isEqualTo(2);

        assertThat(err.toString()).contains("say what is to be otherwise");
    }

    @Test
    void aSavedCaseRanksAsTheQuestionSaid() throws IOException {
        copy("facts/mali-2023");
        copy("seeds");
        Files.createDirectory(root.resolve("facts/other"));
        String[] places = {
            "--facts",
            root.resolve("facts").toString(),
            "--seeds",
            root.resolve("seeds").toString()
        };

        assertThat(run(
                        places,
                        "what-if",
                        root.resolve("facts/mali-2023").toString(),
                        "--drop",
                        "doubts-increase-2023",
                        "--set",
                        "host-on-consolidate.stance=REJECTS",
                        "--set",
                        "strength-december.deployedMilitary=12000",
                        "--add",
                        "HostAct: {act: EXPULSION, target: \"a: 'director'\", grade: B2}",
                        "--save",
                        "mali-otherwise",
                        "--json"))
                .as(err.toString())
                .isZero();
        WhatIf.Answer answer = StableJson.read(out.toString(), WhatIf.Answer.class);
        out.getBuffer().setLength(0);
        assertThat(run(places, "rank", "mali-otherwise", "--json"))
                .as(err.toString())
                .isZero();
        DecisionRecord saved = DecisionJson.read(out.toString());

        assertThat(saved.recommendation()).isEqualTo(answer.comparison().after());
        assertThat(saved.options())
                .allSatisfy(option -> assertThat(answer.comparison().options()).anySatisfy(move -> {
                    assertThat(move.id()).isEqualTo(option.id());
                    assertThat(Objects.requireNonNull(move.is()).score()).isEqualTo(option.score());
                }));
        assertThat(run(places, "what-if", "mali-otherwise", "--drop", "asks-logistics", "--save", "other"))
                .isEqualTo(2);
        assertThat(run(places, "what-if", "mali-otherwise", "--priority", "CONSENT=1", "--save", "../up"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("error[exists-already]", "error[bad-name]", "error[cannot-save]");
    }

    private void copy(String folder) throws IOException {
        Path target = Files.createDirectories(root.resolve(folder));
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    private int run(String[] places, String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of(places)).toArray(String[]::new);
        return Main.run(new PrintWriter(out), new PrintWriter(err), all);
    }

    private int whatIf(String... changes) {
        String[] arguments = new String[changes.length + 2];
        arguments[0] = "what-if";
        arguments[1] = "mali-2023";
        System.arraycopy(changes, 0, arguments, 2, changes.length);
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
