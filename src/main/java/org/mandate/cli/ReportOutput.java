package org.mandate.cli;

import java.util.Locale;
import org.mandate.batch.CaseOutput;
import org.mandate.decision.DecisionRecord;
import org.mandate.facts.CaseFile;
import org.mandate.report.ReportFormat;
import org.mandate.report.ReportInput;

/** A report as a file that a batch writes for each case. */
final class ReportOutput implements CaseOutput {

    private final ReportFormat format;

    private ReportOutput(ReportFormat format) {
        this.format = format;
    }

    /** The record itself is written without a report's detour: a batch of many writes nothing else. */
    static CaseOutput of(ReportFormat format) {
        return format == ReportFormat.JSON ? CaseOutput.json() : new ReportOutput(format);
    }

    @Override
    public String fileName() {
        return format.fileName();
    }

    @Override
    public byte[] write(CaseFile file, DecisionRecord record) {
        return format.write(new ReportInput(record, CaseContexts.of(file, record), null, null, Locale.ENGLISH));
    }
}
