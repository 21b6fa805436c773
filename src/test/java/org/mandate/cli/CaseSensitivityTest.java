package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.decision.SensitivityResult;
import org.mandate.decision.StableJson;
import org.mandate.decision.WeightAnswer;
import org.mandate.testing.Mali;

/** What {@code sensitivity CASE} and {@code rank --firm} print, and what bad input gets. */
final class CaseSensitivityTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aCaseAndATableOfTheSameValuesGiveTheSameIndices() throws IOException {
        assertThat(run("sensitivity", "unpredep-1999", "--draws", "500", "--json"))
                .isZero();
        WeightAnswer weights = Objects.requireNonNull(
                StableJson.read(out.toString(), SensitivityResult.class).weights());
        out.getBuffer().setLength(0);
        assertThat(run("rank", "unpredep-1999", "--json")).isZero();
        String table = table(StableJson.read(out.toString(), DecisionRecord.class), weights);
        out.getBuffer().setLength(0);
        assertThat(run("sensitivity", "--table", write("t.csv", table), "--draws", "500"))
                .isZero();
        for (WeightAnswer.Acceptability group : weights.spaces().get(0).groups()) {
            assertThat(out.toString()).contains(String.format(Locale.ROOT, "%,d", group.wins()));
        }
    }

    /** Options on the table that stand, by criteria in the order of their weights. */
    private static String table(DecisionRecord record, WeightAnswer weights) {
        StringBuilder csv = new StringBuilder("option");
        weights.order().forEach(c -> csv.append(',').append(c));
        csv.append("\ngoal").append(",max".repeat(weights.order().size()));
        csv.append("\nscale").append(",0..1".repeat(weights.order().size()));
        for (OptionLine option : record.options()) {
            if (option.onTable()) {
                csv.append('\n').append(option.id());
                weights.order()
                        .forEach(c -> csv.append(',')
                                .append(option.criteria().stream()
                                        .filter(line -> line.criterion() == c)
                                        .findFirst()
                                        .orElseThrow()
                                        .value()));
            }
        }
        return csv.append('\n').toString();
    }

    @Test
    void firmAddsTwoSentences() {
        assertThat(run("rank", "mali-2023", "--firm")).isZero();
        assertThat(out.toString()).contains("What would most easily overturn it: If ", "What to find out first: ");
        assertThat(run("rank", "mali-2023", "--firm", "--json")).isEqualTo(2);
        assertThat(err.toString()).contains("sensitivity CASE --json");
    }

    @Test
    void drawsThatCannotBeAreRefused() {
        for (String draws : List.of("0", "-5", "1000000000", "100000000000", "many")) {
            err.getBuffer().setLength(0);
            assertThat(run("sensitivity", "mali-2023", "--draws", draws))
                    .as(draws)
                    .isEqualTo(2);
            assertThat(err.toString()).contains("draws").doesNotContain("Exception");
        }
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void oneOfCaseAndTableIsNeeded() {
        assertThat(run("sensitivity")).isEqualTo(2);
        assertThat(run("sensitivity", "mali-2023", "--table", "x.csv")).isEqualTo(2);
        assertThat(run("sensitivity", "--table", "docs/examples/crossing.csv", "--deep"))
                .isEqualTo(2);
        assertThat(run("sensitivity", "mali-2032")).isEqualTo(2);
        assertThat(err.toString()).contains("maybe: mali-2023");
    }

    @Test
    void everySlipOfAPerspectiveIsSaid() throws IOException {
        Path facts = folder.resolve("facts/mali-2023");
        copy(Path.of("facts/mali-2023"), facts);
        Path slips = facts.resolve("perspectives/slips.yaml");
        Files.writeString(slips, """
                holder: somebody
                wy: nothing
                priorities: {order: [PROTECTON, COST, COST], because: so}
                grades: [{source: passblue-2023, reliability: D, because: so}]
                rejectsFacts: [{fact: air-januar, because: so}]
                rejectsRules: [{rule: Exits clusters, because: so}]
                """);
        for (String command : List.of("sensitivity", "check")) {
            err.getBuffer().setLength(0);
            out.getBuffer().setLength(0);
            int code = run(command, facts.toString());
            assertThat(code).isEqualTo(command.equals("check") ? 1 : 2);
            assertThat(err.toString() + out)
                    .contains("perspectives/slips.yaml:2:")
                    .contains("maybe: why", "maybe: PROTECTION", "maybe: passblue-2023-01")
                    .contains("maybe: air-january", "maybe: Exits cluster");
        }
    }

    @Test
    void aRecordDoesNotDependOnPerspectives() throws IOException {
        Path facts = folder.resolve("facts/mali-2023");
        copy(Path.of("facts/mali-2023"), facts);
        try (Stream<Path> all = Files.list(facts.resolve("perspectives"))) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        assertThat(run("rank", facts.toString(), "--json")).isZero();
        String without = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run("rank", "mali-2023", "--json")).isZero();
        assertThat(out.toString()).isEqualTo(without);
        assertThat(Mali.file().factsSha256()).isNotEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
