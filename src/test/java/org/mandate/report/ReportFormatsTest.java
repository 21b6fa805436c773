package org.mandate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.testing.SampleDecision;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.OptionKind;

final class ReportFormatsTest {

    private static final String HOSTILE =
            "<script>alert(1)</script> \"' onload=x \u202Eevil\u202C \u0007 \uD800 ]]> | `*_ " + "w".repeat(100_000);

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theSameRecordGivesTheSameBytes(ReportFormat format) {
        assertThat(format.write(ReportInput.of(SampleDecision.record())))
                .isEqualTo(format.write(ReportInput.of(SampleDecision.record())));
    }

    @Test
    void textOfOthersIsShownAndDoesNothing() throws Exception {
        String html = text(ReportFormat.HTML, hostile());
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("[U+202E]")
                .contains("[U+0007]")
                .doesNotContain("<script>alert")
                .doesNotContain("\u202E");
        assertThat(html.split("<script>", -1)).hasSize(2);
        // Well-formed as XML, so nothing broke out of where it stands.
        String body = html.substring(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length());
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        assertThat(text(ReportFormat.MD, hostile())).doesNotContain("<script>").contains("\\| \\`\\*\\_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "crowded", "hostile"})
    void theBriefKeepsToTwoPages(String which) throws Exception {
        DecisionRecord record = switch (which) {
            case "crowded" -> crowded();
            case "hostile" -> hostile();
            default -> SampleDecision.record();
        };
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            ReportInput input = new ReportInput(record, CaseContext.none(), null, null, language);
            try (PDDocument pdf = Loader.loadPDF(ReportFormat.BRIEF.write(input))) {
                assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void pdfHasBookmarksEmbeddedFontsAndTheMarkingOnEveryPage() throws Exception {
        ReportInput input = new ReportInput(SampleDecision.record(), CaseContext.none(), null, null, Locale.FRENCH);
        try (PDDocument pdf = Loader.loadPDF(ReportFormat.PDF.write(input))) {
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(10);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked())
                    .as("tagged for screen readers")
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .containsIgnoringCase("public")
                        .contains("Page " + page + " / " + pdf.getNumberOfPages());
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ménaka", "Ce à quoi elle doit satisfaire");
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void bothLanguagesHaveEveryText() {
        ResourceBundle english = ResourceBundle.getBundle("org.mandate.report.report", Locale.ROOT);
        Properties french = new Properties();
        ResourceBundle bundle = ResourceBundle.getBundle("org.mandate.report.report", Locale.FRENCH);
        bundle.keySet().forEach(key -> french.put(key, bundle.getString(key)));
        assertThat(new TreeSet<>(french.stringPropertyNames())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertThat(places(french.getProperty(key))).as(key).isEqualTo(places(english.getString(key)));
        }
        assertThat(text(ReportFormat.HTML, SampleDecision.record(), Locale.FRENCH))
                .contains("lang=\"fr\"")
                .contains("0,610")
                .doesNotContain("0.610");
    }

    @Test
    void figuresOfPastDecisionsAreThoseOfTheBacktest() throws Exception {
        String said = Files.readString(Path.of("src/test/resources/golden/backtest.txt"));
        ResourceBundle kept = ResourceBundle.getBundle("org.mandate.report.past-decisions");
        assertThat(said)
                .contains("Backtest: " + kept.getString("reviews") + " past reviews")
                .contains("over the " + kept.getString("choice") + " cases")
                .containsPattern("Without the rules of the case \\(.*\\) +" + kept.getString("agreed") + " ")
                .contains("  " + kept.getString("held") + " held, " + kept.getString("failed") + " failed, "
                        + kept.getString("mixed") + " mixed")
                .contains("a gain of " + kept.getString("gain") + " over shuffled facts, 95 % interval "
                        + kept.getString("gain-low") + " to " + kept.getString("gain-high"));
    }

    @Test
    void anEmptyBottomLineStillReads() {
        DecisionRecord record = SampleDecision.with(
                List.of(SampleDecision.option("o", OptionKind.MAINTAIN, "As at present", 1, DemandStatus.MET, true)));
        assertThat(text(ReportFormat.MD, record)).contains("**As at present**").contains("Not tested: run");
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < 10; i++) {
            if (text.contains("{" + i + "}")) {
                places.add("{" + i + "}");
            }
        }
        return places;
    }

    private static DecisionRecord hostile() {
        return SampleDecision.with(
                List.of(SampleDecision.option("o", OptionKind.MAINTAIN, HOSTILE, 1, DemandStatus.UNKNOWN, true)));
    }

    private static DecisionRecord crowded() {
        List<OptionLine> options = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            options.add(SampleDecision.option(
                    "o" + i, OptionKind.REINFORCE, "Übergröße " + "é".repeat(i), i, DemandStatus.UNKNOWN, true));
        }
        return SampleDecision.with(options);
    }

    private static String text(ReportFormat format, DecisionRecord record) {
        return text(format, record, Locale.ENGLISH);
    }

    private static String text(ReportFormat format, DecisionRecord record, Locale language) {
        ReportInput input = new ReportInput(record, CaseContext.none(), null, null, language);
        return new String(format.write(input), StandardCharsets.UTF_8);
    }
}
