package org.mandate.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The index as a table for spreadsheets. */
final class IndexCsv {

    private static final List<String> HEADER = List.of(
            "case",
            "state",
            "mission",
            "country",
            "asKnownOn",
            "mandateEnds",
            "daysLeft",
            "firmness",
            "first",
            "label",
            "viability",
            "margin",
            "change",
            "changeText",
            "causes",
            "problems",
            "firstProblem",
            "handling");

    private IndexCsv() {}

    /** A line a case, by id. */
    static String of(Manifest manifest) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(HEADER);
            manifest.cases().forEach(entry -> writer.writeRecord(row(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(CaseEntry entry) {
        CaseSummary summary = entry.summary();
        if (summary == null) {
            return List.of(
                    cell(entry.id()),
                    entry.state().name(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    kind(entry),
                    change(entry),
                    causes(entry),
                    String.valueOf(entry.problems()),
                    cell(entry.firstProblem()),
                    "");
        }
        return List.of(
                cell(entry.id()),
                entry.state().name(),
                cell(summary.mission()),
                cell(summary.country()),
                summary.asKnownOn().toString(),
                summary.mandateEnds().toString(),
                String.valueOf(summary.daysLeft()),
                summary.firmness().name(),
                cell(summary.first()),
                cell(summary.label()),
                summary.viability() == null ? "" : summary.viability().name(),
                summary.margin() == null ? "" : String.valueOf(summary.margin()),
                kind(entry),
                change(entry),
                causes(entry),
                "0",
                "",
                cell(summary.handling()));
    }

    private static String kind(CaseEntry entry) {
        return entry.change() == null ? "" : entry.change().kind().name();
    }

    private static String change(CaseEntry entry) {
        return entry.change() == null ? "" : cell(entry.change().text());
    }

    private static String causes(CaseEntry entry) {
        return entry.change() == null
                ? ""
                : cell(String.join(" ", entry.change().causes()));
    }

    /** Text that others wrote, so that no spreadsheet takes it for a formula. */
    private static String cell(@Nullable String text) {
        return text == null ? "" : PlainCell.of(text);
    }
}
