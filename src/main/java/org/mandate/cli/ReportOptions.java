package org.mandate.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.report.ReportFormat;
import org.mandate.report.ReportInput;
import picocli.CommandLine.Option;

/** Which reports are written, and in which language. */
final class ReportOptions {

    /** A language of the fixed texts. */
    enum Language {
        en(Locale.ENGLISH),
        fr(Locale.FRENCH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of the fixed texts of reports: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Language language = Language.en;

    /** What reports of a case are made from. */
    ReportInput input(CaseFile file, DecisionRecord record, @Nullable DecisionRecord previous) {
        return new ReportInput(record, CaseContexts.of(file, record), previous, language.locale);
    }

    /** An earlier record, of the case of this id. */
    static DecisionRecord previous(Path file, String id) {
        DecisionRecord record;
        try {
            record = DecisionJson.read(Attested.text(file));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(List.of(
                    Diagnostic.ofFile(file.toString(), "no-record", "this is no decision record of this version")));
        }
        if (!record.caseLine().id().equals(id)) {
            String message = "this is the record of case '" + record.caseLine().id() + "', not of '" + id + "'";
            throw new InvalidInput(List.of(Diagnostic.ofFile(file.toString(), "other-case", message)));
        }
        return record;
    }

    /** Formats without those named twice; all where none is named. */
    static List<ReportFormat> orAll(List<ReportFormat> named) {
        return named.isEmpty()
                ? List.of(ReportFormat.values())
                : named.stream().distinct().toList();
    }
}
