package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandate.testing.Golden;

/** What {@code mandate explain} says of Mali, and of arguments that are wrong. */
final class ExplainCommandTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({
        "short-01-27, 2023-01-27, --short",
        "short-06-17, 2023-06-17, --short",
        "finding-01-27, 2023-01-27, finding:consolidate-centre:CONSENT:AGAINST:a-smaller-footprint-meets-failing-consent",
        "finding-06-17, 2023-06-17, finding:consolidate-centre:CONSENT:AGAINST:a-smaller-footprint-meets-failing-consent",
        "fact-01-27, 2023-01-27, doubts-increase-2023",
        "fact-06-17, 2023-06-17, doubts-increase-2023",
        "versus-01-27, 2023-01-27, --versus consolidate-centre political-mission",
        "versus-06-17, 2023-06-17, --versus consolidate-centre political-mission",
    })
    void mali(String name, String day, String asked) {
        String[] arguments = ("explain mali-2023 --as-known-on " + day + " " + asked).split(" ");

        assertThat(run(arguments)).as(err.toString()).isZero();

        Golden.matches(GOLDEN.resolve("explain-" + name + ".txt"), out.toString());
    }

    @Test
    void theSmallestDepthIsTheOrderAlone() {
        assertThat(run("explain", "mali-2023", "--depth", "0")).isZero();
        assertThat(out.toString()).contains("order on the table", "7 grounds below, left out for depth");
    }

    @Test
    void jsonOfBoth() {
        assertThat(run("explain", "mali-2023", "close-call", "--json")).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"mandate/explanation-1\"");
        assertThat(run("explain", "mali-2023", "--versus", "maintain", "withdraw", "--json"))
                .isZero();
        assertThat(out.toString()).contains("\"mandate/contrast-1\"");
    }

    @Test
    void aDrawingStandsAlone() throws IOException {
        Path file = temporary.resolve("deep/mali.svg");
        assertThat(run("explain", "mali-2023", "consolidate-centre", "--svg", file.toString()))
                .isZero();
        assertThat(Files.readString(file))
                .startsWith("<svg")
                .contains("<title id=\"title\">")
                .doesNotContain("href");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doubts-increase-2032 | doubts-increase-2032 | maybe: doubts-increase-2023",
                "a-smaller-footprint-flies-blind-to | a-smaller | has no 'a-smaller-footprint-flies-blind-to'",
                "--depth -1 | -1 | a depth is 0 or more",
                "--versus maintain withdrew | withdrew | maybe: withdraw",
                "--versus maintain maintain | maintain | name two options that differ",
                "withdraw --versus maintain withdraw | withdraw --versus | takes no ID",
                "--versus maintain withdraw --svg x.svg | --svg | has no drawing",
                "--short --json | --short | is always whole",
            })
    void pointsAtWhatIsWrong(String asked, String at, String said) {
        assertThat(run(("explain mali-2023 " + asked).split(" "))).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(said).endsWith("1 problem\n");
        assertThat(caret()).startsWith(at);
    }

    @ParameterizedTest
    @CsvSource({
        "--depth many, not an int",
        "--versus maintain, --versus",
        "--dpeth 2, --depth",
        "--as-known-on 2023, date"
    })
    void badUsage(String asked, String said) {
        assertThat(run(("explain mali-2023 " + asked).split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(said);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(run("explain", "mali-2023", "nothing-such", "--depth", "-2")).isEqualTo(2);
        assertThat(err.toString()).contains("nothing-such'", "a depth is 0 or more", "2 problems");
    }

    @Test
    void aCaseThatIsNotThere() {
        assertThat(run("explain", "mali-2032")).isEqualTo(2);
        assertThat(err.toString()).contains("mali-2032").doesNotContain("Exception");
    }

    /** What stands from the caret on. */
    private String caret() {
        var lines = err.toString().lines().toList();
        return lines.get(1).substring(lines.get(2).indexOf('^'));
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
