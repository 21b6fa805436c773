package org.mandate.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mandate.decision.DecisionJson;
import org.mandate.report.document.HtmlPage;
import org.mandate.report.document.MarkdownText;
import org.mandate.report.document.PdfFile;

/** The forms in which a ranking can be written. The same input gives the same bytes. */
public enum ReportFormat {
    /** The decision record. */
    JSON("decision.json"),
    /** The report as Markdown. */
    MD("report.md"),
    /** The report as one page for a browser. */
    HTML("report.html"),
    /** The report as PDF. */
    PDF("report.pdf"),
    /** Two pages for the person who decides, as PDF. */
    BRIEF("brief.pdf");

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** Name of the file. */
    public String fileName() {
        return fileName;
    }

    /** Its content. */
    public byte[] write(ReportInput input) {
        return switch (this) {
            case JSON -> bytes(DecisionJson.write(input.record()));
            case MD -> bytes(MarkdownText.of(Report.of(input)));
            case HTML -> bytes(HtmlPage.of(Report.of(input)));
            case PDF -> PdfFile.of(Report.of(input));
            case BRIEF -> PdfFile.of(Brief.of(input));
        };
    }

    /** Its name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
