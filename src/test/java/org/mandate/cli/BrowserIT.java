package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandate.testing.Browser;
import org.mandate.testing.GeneratedCases;
import org.mandate.testing.Program;
import tools.jackson.databind.JsonNode;

/**
 * The report of Mali and the index of a batch in a browser, wide and on a phone, light and dark. Skipped where there is no
 * Chromium.
 */
final class BrowserIT {

    /** The index as it stands, sorted by mission downward, and filtered by days and by text. */
    private static final String USE = """
            () => {
              const ids = () => [...document.querySelectorAll('tbody tr')].filter(r => !r.hidden)
                  .map(r => r.cells[0].textContent);
              const set = (id, value) => {
                document.getElementById(id).value = value;
                document.getElementById(id).dispatchEvent(new Event('input', {bubbles: true}));
              };
              const found = {first: ids()};
              const mission = document.querySelectorAll('thead button')[1];
              mission.click();
              mission.click();
              found.down = ids();
              set('filter', 'CASE-00003');
              found.text = ids();
              set('filter', '');
              set('days', '0');
              found.days = ids();
              set('days', '');
              set('firmness', 'not ranked');
              found.bad = ids();
              found.said = document.getElementById('shown').textContent;
              return found;
            }
            """;

    @TempDir
    private static Path folder;

    private static Path report;
    private static Path index;

    private final Browser browser = new Browser(folder);

    @BeforeAll
    static void make() throws IOException {
        Assumptions.assumeTrue(Browser.isHere(), "no Chromium here");
        Program.run(folder, "rank", "mali-2023", "--out", folder.toString(), "--format", "html")
                .exits(0);
        report = folder.resolve("mali-2023/report.html");
        GeneratedCases.write(folder, 9, 8);
        String facts = folder.resolve("facts").toString();
        String seeds = folder.resolve("seeds").toString();
        Program.run(folder, "batch", facts, "--seeds", seeds, "--out", folder + "/old")
                .exits(0);
        Files.writeString(folder.resolve("facts/case-00002/more.yaml"), "HostAct: [{id: " + "x".repeat(300) + "}]\n");
        Path options = folder.resolve("facts/case-00004/options.yaml");
        Files.writeString(options, Files.readString(options).replaceAll("label: \\w+", "label: " + "Word".repeat(100)));
        Program.run(
                        folder,
                        "batch",
                        facts,
                        "--seeds",
                        seeds,
                        "--out",
                        folder + "/new",
                        "--changed-since",
                        folder + "/old")
                .exits(1);
        index = folder.resolve("new/index.html");
    }

    @ParameterizedTest
    @CsvSource({"375,light", "1280,light", "1280,dark"})
    void theReportIsReadableByAll(int width, String scheme) throws Exception {
        JsonNode found = browser.look(report, "() => null", width, scheme);
        isReadable(found, width);
        assertThat(found.get("elsewhere")).as("links out of the page").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"375,dark", "1280,light", "1280,dark"})
    void theIndexIsReadableByAll(int width, String scheme) throws Exception {
        JsonNode found = browser.look(index, "() => null", width, scheme);
        isReadable(found, width);
        assertThat(found.get("elsewhere")).isNotEmpty();
        for (JsonNode link : found.get("elsewhere")) {
            String file = URLDecoder.decode(link.asString(), StandardCharsets.UTF_8);
            assertThat(index.resolveSibling(file)).as("what a link leads to").isRegularFile();
        }
    }

    @Test
    void theIndexIsSortedAndFiltered() throws Exception {
        JsonNode found = browser.look(index, USE, 1280, "light").get("more");
        assertThat(found.get("first")).hasSize(9);
        assertThat(found.get("first").get(0).asString()).isEqualTo("case-00002");
        assertThat(found.get("down").get(0).asString()).isEqualTo("case-00009");
        assertThat(found.get("text").toString()).isEqualTo("[\"case-00003\"]");
        assertThat(found.get("days").toString()).contains("case-00002").doesNotContain("case-00009");
        assertThat(found.get("bad").toString()).isEqualTo("[\"case-00002\"]");
        assertThat(found.get("said").asString()).isEqualTo("1 of 9 shown");
        assertThat(browser.dom(index, "light")).as("its own script is let run").contains("9 of 9 shown");
        assertThat(Files.readString(index))
                .as("without scripts nothing is offered that does not work")
                .contains("<form id=\"find\" hidden>")
                .doesNotContain("<button");
    }

    private static void isReadable(JsonNode found, int width) {
        assertThat(found.get("page").asInt()).as("width of the page").isLessThanOrEqualTo(width);
        assertThat(found.get("wide")).as("what is wider than the screen").isEmpty();
        assertThat(found.get("broken")).as("links that lead nowhere").isEmpty();
        assertThat(found.get("axe").toPrettyString()).as("what axe-core finds").isEqualTo("[ ]");
    }
}
