package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who feeds whom is what the rules say, down to the criteria that an edit could move. */
final class GraphCommandTest {

    private static final String RULES = """
            package rules
            import java.util.List
            import org.mandate.vocabulary.*
            import org.mandate.rules.Conclude
            rule "Exits are counted"
            when
                ExitTotal( $all : personnel )
            then
                Conclude.indicator(kcontext, IndicatorKind.PERSONNEL_LEAVING, "x", $all, "all");
            end
            rule "Many leave and nobody pledges"
            when
                Threshold( id == "exit-share", $limit : value )
                Indicator( of == IndicatorKind.PERSONNEL_LEAVING, value > $limit )
                not Pledge()
            then
                Conclude.risk(kcontext, RiskKind.FORCE_GENERATION, Level.HIGH, "x", "many");
            end
            rule "Posts cannot be manned"
            when
                Risk( kind in ( RiskKind.FORCE_GENERATION, RiskKind.EXIT_CASCADE ) )
                $option : Option( kind == OptionKind.MAINTAIN )
            then
                Conclude.against(kcontext, $option, Criterion.FEASIBILITY, Strength.WEAK, "few");
            end
            rule "Another risk"
            when
                Risk( kind == RiskKind.MOVEMENT )
                $option : Option()
            then
                Conclude.supports(kcontext, $option, Criterion.COST, Strength.WEAK, "cheap");
            end
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("rules")).resolve("exits.drl"), RULES);
    }

    @Test
    void aNeighbourhoodGoesDownToCriteria() {
        assertThat(run("Exits are counted")).isZero();
        assertThat(out.toString()).isEqualTo("""
                "Exits are counted"
                rules/exits.drl:5

                It reads
                  ExitTotal

                It concludes
                  Indicator PERSONNEL_LEAVING

                An edit could make 2 other rules speak otherwise
                  "Many leave and nobody pledges" rules/exits.drl:11
                    "Posts cannot be manned" rules/exits.drl:19

                What it could change in what is said of options
                  FEASIBILITY, against
                """);
    }

    @Test
    void itSaysWhoFeedsARuleAndWhatMustBeAbsent() {
        assertThat(run("many-leave")).isZero();
        assertThat(out.toString()).contains("""
                It reads
                  Indicator PERSONNEL_LEAVING
                    from "Exits are counted" rules/exits.drl:5
                  no Pledge
                  Threshold exit-share
                """);
    }

    @Test
    void theWholeNamesEveryThingOnce() {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("4 rules in 1 file", "  FORCE_GENERATION: concluded by 1, read by 1\n")
                .contains("    from Indicator PERSONNEL_LEAVING 1, no Pledge 1\n    to Finding FEASIBILITY 1\n");
    }

    @Test
    void ofOurOwnRulebookItFitsEightyColumns() {
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), "graph"))
                .isZero();
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void aDrawingStandsAloneAndSaysTheSameInWords() throws Exception {
        Path whole = folder.resolve("all.svg");
        Path one = folder.resolve("one.svg");
        assertThat(run("--svg", whole.toString())).isZero();
        assertThat(run("Posts cannot be manned", "--svg", one.toString())).isZero();
        for (Path file : new Path[] {whole, one}) {
            String svg = Files.readString(file);
            Document parsed =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            assertThat(parsed.getElementsByTagName("desc").item(0).getTextContent())
                    .contains("FEASIBILITY");
            assertThat(svg)
                    .contains("role=\"img\"", "prefers-color-scheme:dark")
                    .doesNotContain("<script", "href", "url(");
        }
        String first = Files.readString(whole);
        run("--svg", whole.toString());
        assertThat(Files.readString(whole)).isEqualTo(first);
        assertThat(out.toString()).isEqualTo("wrote %s\nwrote %s\nwrote %s\n".formatted(whole, one, whole));
    }

    @Test
    void asJsonItSaysByWhatOneFeedsAnother() {
        assertThat(run("--json")).isZero();
        JsonNode feeds = JsonMapper.shared().readTree(out.toString()).get("feeds");
        assertThat(feeds.toString())
                .isEqualTo("[{\"from\":\"Exits are counted\",\"to\":\"Many leave and nobody pledges\","
                        + "\"by\":[{\"type\":\"Indicator\",\"of\":\"PERSONNEL_LEAVING\"}]},"
                        + "{\"from\":\"Many leave and nobody pledges\",\"to\":\"Posts cannot be manned\","
                        + "\"by\":[{\"type\":\"Risk\",\"of\":\"FORCE_GENERATION\"}]}]");
    }

    @Test
    void aRuleThatIsNotThereGetsNearNames() {
        assertThat(run("Exits are countd")).isEqualTo(2);
        assertThat(err.toString())
                .contains("error[unknown-rule]: there is no rule 'Exits are countd'")
                .contains("maybe: \"Exits are counted\"");
    }

    @Test
    void rulesThatDoNotParseAreSaid() throws IOException {
        Files.writeString(
                folder.resolve("rules/broken.drl"), "package rules\nrule \"x\"\nwhen\n Mission(\nthen\nend\n");
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("rules/broken.drl:4:");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "graph";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--rules";
        all[all.length - 1] = folder.resolve("rules").toString();
        return Main.run(new PrintWriter(out), new PrintWriter(err), all);
    }
}
