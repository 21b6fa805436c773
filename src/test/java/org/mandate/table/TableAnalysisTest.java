package org.mandate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.decision.StableJson;
import org.mandate.weights.Draws;
import org.mandate.weights.LeadRange;
import org.mandate.weights.RankIndices;
import org.mandate.weights.VertexAnswer;

/** Tables of which the answer can be worked out by hand. */
final class TableAnalysisTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Draws DRAWS = new Draws(20_000, 5);

    @TempDir
    Path folder;

    /** Worth: A 1 and 0, B 0 and 1, C 0.6 and 0.5. A over C while 0.4·w > 0.5·(1 - w), w > 5/9; B over C while w < 5/11. */
    private static final String CSV = "option,cost,use\ngoal,min,max\nA,10,0\nB,20,8\nC,14,4\n";

    @Test
    void acceptabilitiesOfATableOfTwoCriteriaAreLengths() throws IOException {
        RankIndices all = all(run("t.csv", CSV)).indices();
        assertThat(all.draws()).isNull();
        assertThat(first(all, 0)).isEqualTo(4.0 / 9, EXACT);
        assertThat(first(all, 1)).isEqualTo(5.0 / 11, EXACT);
        assertThat(first(all, 2)).isEqualTo(5.0 / 9 - 5.0 / 11, EXACT);
        assertThat(Objects.requireNonNull(all.groups().get(0).centralWeights()).get(0))
                .isEqualTo(7.0 / 9, EXACT);
    }

    @Test
    void csvAndYamlThatSayTheSameGiveTheSame() throws IOException {
        String yaml = """
                criteria:
                  cost: {goal: min, place: 1}
                  use: {goal: max, place: 2}
                options:
                  A: {cost: 10, use: 0}
                  B: {cost: 20, use: 8}
                  C: {cost: 12..16, use: 4±1}
                """;
        String csv = "x,cost,use\ngoal,min,max\nplace,1,2\nA,10,0\nB,20,8\nC,12..16,4+-1\n";
        assertThat(run("t.yaml", yaml)).isEqualTo(run("t.csv", csv));
        String listed = yaml.replace(", place: 1", "").replace(", place: 2", "") + "order: [cost, use]\n";
        assertThat(run("t.yaml", listed)).isEqualTo(run("t.csv", csv));
    }

    /** On one criterion weights decide nothing: A is uniform from 0 to 10 and beats 3 in seven draws of ten. */
    @Test
    void aRangeIsUniform() throws IOException {
        TableSensitivity result = run("t.csv", "x,only\nA,0..10\nB,3\n");
        RankIndices all = all(result).indices();
        assertThat(all.draws()).isEqualTo(20_000);
        assertThat(first(all, 0)).isEqualTo(0.7, within(5 * Math.sqrt(0.21 / 20_000)));
        assertThat(all.groups().get(0).first().error()).isEqualTo(Math.sqrt(0.21 / 20_000), within(1e-4));
        assertThat(Objects.requireNonNull(all(result).confidence().get(0).factor())
                        .value())
                .isEqualTo(0.7, within(5 * Math.sqrt(0.21 / 20_000)));
    }

    /** One standard deviation above: 84.13 per cent of a normal distribution lie on that side. */
    @Test
    void aMeanWithItsDeviationIsNormal() throws IOException {
        RankIndices all = all(run("t.csv", "x,only\nscale,0..10\nA,5±1\nB,4\n")).indices();
        assertThat(first(all, 0)).isEqualTo(0.8413, within(5 * Math.sqrt(0.8413 * 0.1587 / 20_000)));
    }

    /** Where the options of a table have groups, the group is first where any of its options is. */
    @Test
    void aGroupTakesTheBestOfItsOptions() throws IOException {
        String csv = "x,group,a,b\nscale,,0..1,0..1\nA1,A,1,0\nA2,A,0,1\nB,,0.7,0.7\n";
        RankIndices all = all(run("t.csv", csv)).indices();
        assertThat(all.groups()).extracting(RankIndices.Standing::group).containsExactly("A", "B");
        assertThat(first(all, 0)).isEqualTo(0.6, EXACT);
    }

    @Test
    void anOrderIsDecidedExactly() throws IOException {
        TableSensitivity result = run("t.csv", "x,a,b\nscale,0..1,0..1\nplace,1,2\nA,0.9,0.3\nB,0.5,0.6\n");
        VertexAnswer answer = Objects.requireNonNull(result.parts().get(0).exactly());
        LeadRange lead = answer.leads().get(0).range();
        // The lead is 0.4·w - 0.3·(1 - w): 0.4 at w = 1, 0.05 at w = 1/2.
        assertThat(lead.alwaysAlone()).isTrue();
        assertThat(lead.least()).isEqualTo(0.05, EXACT);
        assertThat(result.base().weights()).containsExactly(0.75, 0.25);
        assertThat(TableText.of(result, 100))
                .contains(
                        "A is first for every weighting in this order; it leads by at least 0.0500, at a 0.5, b 0.5.");
        // Over all weights they tie at w = 3/7.
        assertThat(first(all(result).indices(), 0)).isEqualTo(4.0 / 7, EXACT);
    }

    @Test
    void statedWeightsHaveStabilityIntervals() throws IOException {
        TableSensitivity result = run("t.csv", "x,a,b\nscale,0..1,0..1\nweight,0.6,0.4\nA,0.9,0.3\nB,0.5,0.6\n");
        TableSensitivity.Stability a = result.base().stability().get(0);
        assertThat(Objects.requireNonNull(a.low())).isEqualTo(3.0 / 7, EXACT);
        assertThat(a.below()).isEqualTo("B");
        assertThat(a.high()).isEqualTo(1);
        TableSensitivity all = run("t.csv", "x,a,b\nscale,0..1,0..1\nweight,1,0\nA,0.9,0.3\nB,0.5,0.6\n");
        assertThat(all.base().stability().get(0).low()).isNull();
        assertThat(TableText.of(all, 100)).contains("the others have no proportions to keep");
    }

    /** More than four criteria are drawn, and agree with what is known: each of five best options has a fifth. */
    @Test
    void manyCriteriaAreDrawn() throws IOException {
        String csv = "x,a,b,c,d,e\nA,1,0,0,0,0\nB,0,1,0,0,0\nC,0,0,1,0,0\nD,0,0,0,1,0\nE,0,0,0,0,1\n";
        RankIndices all = all(run("t.csv", csv)).indices();
        assertThat(all.draws()).isEqualTo(20_000);
        for (int i = 0; i < 5; i++) {
            assertThat(first(all, i)).isEqualTo(0.2, within(5 * Math.sqrt(0.16 / 20_000)));
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        TableAnalysis table = read("t.csv", "x,a,b\nA,0..4,1±1\nB,3,0..2\n");
        String one = StableJson.write(table.run(DRAWS, 1, step -> {}));
        assertThat(StableJson.write(table.run(DRAWS, 8, step -> {}))).isEqualTo(one);
        assertThat(StableJson.write(table.run(new Draws(20_000, 6), 8, step -> {})))
                .isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,a\nA,1\nB,1\n",
                "x,a,b\nA,1,2\nB,1,2\n",
                "x,a,b\nA,1,2\nB,1,3\n",
                "x,a,b\nplace,1,1\nA,1,2\nB,2,1\n",
                "x,a,b\nweight,0,1\nA,1±0,2..2\nB,2,1\n",
                "x,a,b\nweight,1,0\nA,5,2..3\nB,5,1±1\n",
                "x,a,b,c,d,e\nA,0,0,0,0,0\nB,0,0,0,0,0\nC,-1,-1,-1,-1,-1\n",
                "x,a\nA,999999999999999\nB,0.000000000000001\n"
            })
    void nothingIsPrintedThatIsNoNumber(String csv) throws IOException {
        TableSensitivity result = run("t.csv", csv);
        String printed = TableText.of(result, 80) + StableJson.write(result);
        assertThat(printed).doesNotContain("NaN").doesNotContain("Infinity").contains("not a probability");
    }

    @Test
    void optionsThatAreEqualTieAndItIsSaid() throws IOException {
        TableSensitivity result = run("t.csv", "x,a,b\nA,1,2\nB,1,2\nC,0,0\n");
        assertThat(TableText.of(result, 100))
                .contains("A and B share first place.", "A and B score the same for 100.0 per cent.")
                .contains("A is first for every weighting, but not alone for all");
    }

    private static TableSensitivity.Part all(TableSensitivity result) {
        List<TableSensitivity.Part> parts = result.parts();
        TableSensitivity.Part last = parts.get(parts.size() - 1);
        assertThat(last.weights()).isEqualTo(TableSensitivity.Weights.ALL);
        return last;
    }

    private static double first(RankIndices indices, int group) {
        return indices.groups().get(group).first().value();
    }

    private TableSensitivity run(String name, String content) throws IOException {
        return read(name, content).run(DRAWS, 2, step -> {});
    }

    private TableAnalysis read(String name, String content) throws IOException {
        return TableAnalysis.read(Files.writeString(folder.resolve(name), content));
    }
}
