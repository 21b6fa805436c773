package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandate.testing.Golden;

/** What {@code rank --out} writes for Mali in January and in June of 2023. */
final class ReportsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void rank() {
        run("--out", folder.resolve("2023-01-27").toString());
        run(
                "--out",
                folder.resolve("2023-06-17").toString(),
                "--as-known-on",
                "2023-06-17",
                "--previous",
                folder.resolve("2023-01-27/mali-2023/decision.json").toString());
    }

    @ParameterizedTest
    @CsvSource({"2023-01-27,md", "2023-01-27,html", "2023-06-17,md", "2023-06-17,html"})
    void readAsAccepted(String day, String kind) {
        Golden.matches(GOLDEN.resolve("mali-" + day + "." + kind), text(day, "report." + kind));
    }

    @Test
    void readsAsAcceptedInFrench() {
        run("--out", folder.resolve("fr").toString(), "--lang", "fr", "--format", "md");
        Golden.matches(GOLDEN.resolve("mali-2023-01-27-fr.md"), text("fr", "report.md"));
    }

    @Test
    void saysHowFirmWhereThatIsAsked() {
        run("--out", folder.resolve("firm").toString(), "--firm", "--format", "md");

        Golden.matches(GOLDEN.resolve("mali-2023-01-27-firm.md"), text("firm", "report.md"));
        assertThat(text("firm", "report.md"))
                .contains("It leads, and that is not firm.", "### <a id=\"overturning\"></a>What would overturn it")
                .doesNotContain("Not tested: run");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-27", "2023-06-17"})
    void everyLinkLeadsToOnePlaceOfThePageAndNoneElsewhere(String day) {
        String html = text(day, "report.html");
        List<String> places = found(html, " id=\"([^\"]+)\"");
        assertThat(places).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(places)).containsAll(found(html, "href=\"#([^\"]+)\""));
        assertThat(html).doesNotContain("http://", "https://", " src=", "url(", "href=\"/");
    }

    @Test
    void theHandlingMarkingStandsOnEveryPage() {
        assertThat(text("2023-01-27", "report.html"))
                .containsPattern("@top-center \\{ [^}]*content: \"public\"; }")
                .contains("<p class=\"handling\">public</p>");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-27", "2023-06-17"})
    void numbersInSentencesAreThoseOfTheTables(String day) {
        String text = text(day, "report.md");
        Map<String, String> scores = new HashMap<>();
        Matcher rows = Pattern.compile(
                        "\\| \\[([^]]+)]\\([^)]*\\) \\|[^|]*\\|[^|]*\\| ([0-9.]+) \\| ([0-9.]+ to [0-9.]+) \\|")
                .matcher(text);
        while (rows.find()) {
            scores.put(rows.group(1), rows.group(2) + "; range " + rows.group(3));
        }
        assertThat(scores).hasSize(7);
        scores.forEach((option, score) -> assertThat(text)
                .containsPattern("### <a id=\"[^\"]*\"></a>" + Pattern.quote(option) + "\\n\\n[^\\n]* = "
                        + Pattern.quote(score) + "\\."));
        Matcher sums = Pattern.compile("Score: 0\\.500 \\+ ([0-9.]+) for − ([0-9.]+) against = ([0-9.]+);")
                .matcher(text);
        int found = 0;
        while (sums.find()) {
            found++;
            BigDecimal sum =
                    new BigDecimal("0.500").add(new BigDecimal(sums.group(1))).subtract(new BigDecimal(sums.group(2)));
            assertThat(sum).isEqualByComparingTo(sums.group(3));
        }
        assertThat(found).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"2023-01-27", "2023-06-17"})
    void theBriefHasTwoPages(String day) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve(day + "/mali-2023/brief.pdf")))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    private static void run(String... options) {
        StringWriter err = new StringWriter();
        String[] arguments = new String[options.length + 2];
        arguments[0] = "rank";
        arguments[1] = "mali-2023";
        System.arraycopy(options, 0, arguments, 2, options.length);
        int code = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments);
        assertThat(code).as(err.toString()).isZero();
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private static String text(String day, String file) {
        try {
            return Files.readString(folder.resolve(day + "/mali-2023/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
