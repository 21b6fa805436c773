package org.mandate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.batch.CaseOutput;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FirmVerdict;
import org.mandate.decision.SensitivityResult;
import org.mandate.facts.CaseFile;
import org.mandate.facts.PerspectiveReader;
import org.mandate.report.ReportFormat;
import org.mandate.report.ReportInput;

/** The reports that a batch writes for each case. */
final class BatchReports implements CaseOutput {

    private final List<ReportFormat> formats;
    private final Locale language;
    private final @Nullable BiFunction<Path, CaseFile, SensitivityResult> sensitivity;

    /**
     * @param formats which; the decision record among them
     * @param language language of the fixed texts
     * @param sensitivity finds how firm the recommendation of a case is, or null where that is not asked
     */
    BatchReports(
            List<ReportFormat> formats,
            Locale language,
            @Nullable BiFunction<Path, CaseFile, SensitivityResult> sensitivity) {
        this.formats = formats;
        this.language = language;
        this.sensitivity = sensitivity;
    }

    @Override
    public List<String> fileNames() {
        return formats.stream().map(ReportFormat::fileName).toList();
    }

    @Override
    public SortedMap<String, String> manner() {
        SortedMap<String, String> manner = new TreeMap<>();
        manner.put("firm", String.valueOf(sensitivity != null));
        manner.put("lang", language.getLanguage());
        return manner;
    }

    /** How participants see a case bears on how firm the recommendation is, and on nothing else. */
    @Override
    public List<Path> reads(Path caseFolder) throws IOException {
        if (sensitivity == null || !PerspectiveReader.any(caseFolder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(PerspectiveReader.folder(caseFolder))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public Written write(Path caseFolder, CaseFile file, DecisionRecord record) {
        SensitivityResult tested = sensitivity == null ? null : sensitivity.apply(caseFolder, file);
        SortedMap<String, byte[]> files = new TreeMap<>();
        // The record itself is written without a report's detour: a batch of many writes nothing else.
        files.put(RECORD, CaseOutput.record(record));
        List<ReportFormat> reports =
                formats.stream().filter(format -> format != ReportFormat.JSON).toList();
        if (!reports.isEmpty()) {
            ReportInput input = new ReportInput(record, CaseContexts.of(file, record), null, tested, language);
            reports.forEach(format -> files.put(format.fileName(), format.write(input)));
        }
        FirmVerdict verdict = tested == null ? null : tested.verdict();
        return new Written(files, verdict == null ? null : verdict.firmness());
    }
}
