package org.mandate.report;

import java.nio.charset.StandardCharsets;
import org.mandate.decision.DecisionJson;
import org.mandate.report.document.HtmlPage;
import org.mandate.report.document.MarkdownText;

/** The forms in which a ranking can be written. The same input gives the same bytes. */
public enum ReportFormat {
    /** The decision record. */
    JSON("decision.json"),
    /** The report as Markdown. */
    MD("report.md"),
    /** The report as one page for a browser. */
    HTML("report.html");

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
        String text = switch (this) {
            case JSON -> DecisionJson.write(input.record());
            case MD -> MarkdownText.of(Report.of(input));
            case HTML -> HtmlPage.of(Report.of(input));
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
