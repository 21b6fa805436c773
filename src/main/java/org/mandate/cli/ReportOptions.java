package org.mandate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.SensitivityResult;
import org.mandate.decision.StableJson;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.report.ReportFormat;
import org.mandate.report.ReportInput;
import picocli.CommandLine.Option;

/** Which reports a ranking gets, what they compare with, and in which language they are. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "Which reports: ${COMPLETION-CANDIDATES}; all of them where none is named.")
    private List<ReportFormat> formats = List.of();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of the fixed texts of reports: ${COMPLETION-CANDIDATES}; en where none is named.")
    private @Nullable ReportLanguage language;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "An earlier decision.json of the case: reports say what changed since, and what brought it.")
    private @Nullable Path previous;

    @Option(
            names = "--sensitivity",
            paramLabel = "FILE",
            description = "What 'mandate sensitivity CASE --json' printed: reports say how firm the recommendation is.")
    private @Nullable Path sensitivity;

    private @Nullable DecisionRecord earlier;
    private @Nullable SensitivityResult firm;

    /** What is wrong with the options, or null. */
    @Nullable
    String wrong(@Nullable Path out, int cases) {
        boolean single = previous != null || sensitivity != null;
        if (out == null && (single || language != null || !formats.isEmpty())) {
            return "--format, --lang, --previous and --sensitivity need --out: reports are files";
        }
        return single && cases > 1 ? "--previous and --sensitivity are of one case: name one case" : null;
    }

    /** Whether a file says how firm the recommendation is. */
    boolean haveSensitivity() {
        return sensitivity != null;
    }

    /** Reads the files that are named, for the only case. */
    void read(List<CaseFile> files, List<Diagnostic> problems) {
        if (files.isEmpty()) {
            return;
        }
        String id = files.get(0).id();
        Path record = previous;
        if (record != null) {
            earlier = Attempt.run(
                    problems,
                    () -> sameCase(record, parsed(record, () -> DecisionJson.read(Attested.text(record))), id));
        }
        Path result = sensitivity;
        if (result != null) {
            firm = Attempt.run(problems, () -> {
                SensitivityResult read =
                        parsed(result, () -> StableJson.read(Attested.text(result), SensitivityResult.class));
                return sameCase(result, read, read.caseId(), id);
            });
        }
    }

    private static <T> T parsed(Path file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    List.of(Diagnostic.ofFile(file.toString(), "no-record", "this is no such record of this version")));
        }
    }

    private static DecisionRecord sameCase(Path file, DecisionRecord record, String id) {
        return sameCase(file, record, record.caseLine().id(), id);
    }

    private static <T> T sameCase(Path file, T read, String of, String id) {
        if (!of.equals(id)) {
            String message = "this is of case '" + of + "', not of '" + id + "'";
            throw new InvalidInput(List.of(Diagnostic.ofFile(file.toString(), "other-case", message)));
        }
        return read;
    }

    /** Writes the reports of the records to a folder each; how firm they are was tested for all or for none. */
    void write(Path out, List<CaseFile> files, List<DecisionRecord> records, List<SensitivityResult> tested) {
        List<ReportInput> inputs = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            DecisionRecord record = records.get(i);
            refuseOtherDay(record.caseLine().asKnownOn());
            Locale locale = language == null ? Locale.ENGLISH : language.locale;
            SensitivityResult result = tested.isEmpty() ? firm : tested.get(i);
            inputs.add(new ReportInput(record, CaseContexts.of(files.get(i), record), earlier, result, locale));
        }
        RecordFiles.write(out, inputs, formats.isEmpty() ? List.of(ReportFormat.values()) : formats);
    }

    private void refuseOtherDay(LocalDate day) {
        if (firm != null && !firm.asKnownOn().equals(day)) {
            String message = "this is as known on " + firm.asKnownOn() + ", and the case is ranked as known on " + day;
            throw new InvalidInput(List.of(Diagnostic.ofFile(String.valueOf(sensitivity), "other-day", message)));
        }
    }
}
