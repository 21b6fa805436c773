package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandate.testing.Golden;

/** What {@code sensitivity --table} prints, and what bad input gets. */
final class SensitivityTableTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void printsTextOrJson() throws IOException {
        String file = write("t.csv", "option,cost,use\ngoal,min,max\nA,10,0\nB,20,8\n");
        assertThat(run("sensitivity", "--table", file)).isZero();
        assertThat(out.toString()).contains("Exact, nothing was drawn", "not a probability");
        out.getBuffer().setLength(0);
        assertThat(run("sensitivity", "--table", file, "--json")).isZero();
        assertThat(out.toString()).startsWith("{\n  \"format\" : \"mandate/table-sensitivity-1\",");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theExamplesOfThePageReadAsTheyShould() {
        for (String example : List.of("crossing.csv", "crossing.yaml")) {
            out.getBuffer().setLength(0);
            assertThat(run("sensitivity", "--table", "docs/examples/" + example))
                    .isZero();
            Path golden = Path.of("src/test/resources/golden/table-" + example.replace('.', '-') + ".txt");
            Golden.matches(golden, out.toString());
        }
    }

    @Test
    void thePageShowsTheExamplesAsTheyAre() throws IOException {
        String page = Files.readString(Path.of("docs/sensitivity-tables.md"));
        assertThat(page).contains(Files.readString(Path.of("docs/examples/crossing.csv")));
        String yaml = Files.readString(Path.of("docs/examples/crossing.yaml"));
        assertThat(page).contains(yaml.substring(yaml.indexOf('\n') + 1));
    }

    @Test
    void everySlipOfACsvTableIsSaidInOneRun() throws IOException {
        refused(
                "t.csv",
                """
                option,cost,use,cost
                goal,minimal,max,
                scale,5..5,,10..0
                weight,0.5,-0.1,0.2
                A,much,1
                B,20..10,3±-1,1,7
                C,20..10,"1,5",3
                D,3±-1,,5
                D,x,2,11
                """,
                ":1:17: error[duplicate-name]: the criterion 'cost' stands already at",
                ":2:6: error[unknown-goal]: the goal of 'cost' is max or min, here stands 'minimal'",
                "  maybe: min\n",
                ":3:7: error[bad-scale]: the upper end of the scale of 'cost' must be above the lower",
                "  maybe: 0..10\n",
                ":4:12: error[negative-weight]: the weight of 'use' is below 0",
                ":5:9: error[row-length]: the row has 3 cells, the header 4: 'cost' would come next",
                ":6:17: error[row-length]: the row has 5 cells, the header 4",
                ":7:3: error[high-below-low]: the upper end of '20..10' is below the lower",
                "  maybe: 10..20\n",
                ":7:10: error[bad-cell]: 'use' of 'C' cannot be '1,5': write a number such as 12.5",
                "  maybe: 1.5\n",
                ":8:3: error[negative-deviation]: the standard deviation in '3±-1' is below 0",
                ":8:8: error[empty-cell]: 'D' has no value on 'use'",
                ":9:1: error[duplicate-name]: the option 'D' stands already at",
                ":9:3: error[bad-cell]: 'cost' of 'D' cannot be 'x'");
    }

    @Test
    void everySlipOfAYamlTableIsSaidInOneRun() throws IOException {
        refused(
                "t.yaml",
                """
                criteria:
                  cost: {gaol: min}
                  safety: {scale: 0..1}
                  use:
                order: [saftey, [use, use]]
                options:
                  A: {cost: 1, safety: 0.5, use: .nan}
                  B: {cost: 2, safety: 1.5, usee: 3}
                """,
                ":2:10: error[unknown-field]: a criterion has no field 'gaol'",
                "  maybe: goal\n",
                ":5:9: error[unknown-criterion]: the order names 'saftey', which is no criterion of the table",
                "  maybe: safety\n",
                ":5:23: error[duplicate-name]: the order names 'use' twice",
                ":7:34: error[bad-cell]: 'use' of 'A' cannot be '.nan'",
                ":8:24: error[outside-scale]: '1.5' lies outside the scale of 'safety', 0..1",
                ":8:29: error[unknown-field]: 'B' has no field 'usee'");
        refused(
                "t.yaml",
                "criteria: {a: , b: }\norder: [a]\noptions: {A: {a: 1, b: 1}, B: {a: 2, b: 0}}\n",
                ":2:8: error[incomplete-order]: the order leaves out 'b'");
        refused("t.yaml", "criteria: {}\norder: []\noptions: {}\n", "error[no-criteria]: the table has no criteria");
    }

    @Test
    void aTableWithNothingToCompareIsRefused() throws IOException {
        refused("t.csv", "option,a,b\n", "error[no-options]: the table has no options");
        refused("t.csv", "option,a\nA,1\n", ":2:1: error[one-option]: 'A' is the only option");
        refused("t.csv", "option\nA\nB\n", "error[no-criteria]: the table has no criteria");
        refused(
                "t.csv",
                "x,group,a\nA,G,1\nB,G,2\n",
                ":2:1: error[one-option]: 'A' is in the same group as all others");
        refused("t.csv", "", "error[empty-file]");
        refused("t.csv", "option;a;b\nA;1;2\n", ":1:1: error[wrong-separator]");
        refused("t.xlsx", "x", "error[unknown-format]: a table is a .csv or a .yaml file");
        assertThat(run("sensitivity", "--table", "nowhere.csv")).isEqualTo(2);
    }

    @Test
    void weightsAndPlacesThatDoNotFitAreRefused() throws IOException {
        String rows = "A,1,2\nB,2,1\n";
        refused(
                "t.csv",
                "x,a,b\nweight,0.5,0.4\n" + rows,
                ":2:8: error[weight-sum]: the weights must sum to 1, they sum to 0.9");
        refused("t.csv", "x,a,b\nweight,1,\n" + rows, ":1:5: error[missing-weight]: the weight of 'b' is missing");
        refused("t.csv", "x,a,b\nweight,nan,1\n" + rows, ":2:8: error[bad-number]");
        refused("t.csv", "x,a,b\nplace,1,0\n" + rows, ":2:9: error[bad-place]");
        refused("t.csv", "x,a,b\nplace,1,\n" + rows, ":1:5: error[missing-place]");
        refused("t.csv", "x,a,b\nplace,1,2\nweight,0.5,0.5\n" + rows, ":2:7: error[weights-and-order]");
        refused("t.csv", "x,a,b\n" + rows + "weight,0.5,0.5\n", ":4:1: error[row-order]");
    }

    @Test
    void drawsAreAFewToTenMillion() throws IOException {
        String file = write("t.csv", "x,a\nA,1\nB,2\n");
        for (String draws : new String[] {"0", "-5", "1000000000"}) {
            assertThat(run("sensitivity", "--table", file, "--draws", draws)).isEqualTo(2);
        }
        assertThat(run("sensitivity", "--table", file, "--draws", "many")).isEqualTo(2);
        assertThat(err.toString())
                .contains("error[bad-draws]: --draws takes a whole number from 1 to 10000000", "many");
        assertThat(run("sensitivity", "--table", file, "--draws", "1")).isZero();
    }

    private void refused(String name, String content, String... problems) throws IOException {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        assertThat(run("sensitivity", "--table", write(name, content))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(problems).doesNotContain("internal fault");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
