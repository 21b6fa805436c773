package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.Ranker;
import org.mandate.report.ReportFormat;
import org.mandate.report.ReportInput;
import org.mandate.report.TerminalReport;
import org.mandate.rules.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks cases. Everything is read before anything is written: one error, and there is no output. */
@Command(
        name = "rank",
        description = "Ranks the options of one or more cases and prints a one-screen recommendation each.",
        footer = {
            "",
            "Examples:",
            "  mandate rank mali-2023",
            "  mandate rank mali-2023 --as-known-on 2023-06-17",
            "  mandate rank mali-2023 --json > decision.json",
            "  mandate rank mali-2023 --out reports --format html,brief --lang fr",
            "  mandate rank mali-2023 --out reports --previous earlier/mali-2023/decision.json"
        })
final class RankCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(paramLabel = "CASE", arity = "1..*", description = "A case folder, or its name under facts/.")
    private List<String> cases = List.of();

    @Option(names = "--json", description = "Print the decision record instead.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "Write reports to DIR/CASE-ID/ as well.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "Which reports: ${COMPLETION-CANDIDATES}; all of them where none is named.")
    private List<ReportFormat> formats = List.of();

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "An earlier decision.json of the case: reports say what changed since, and what brought it.")
    private @Nullable Path previous;

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            description = "Use what was known on this day, instead of the day of the decision.")
    private @Nullable LocalDate asKnownOn;

    @Override
    public Integer call() {
        if (out != null && out.toString().isBlank()) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--out needs a folder");
        }
        if (out == null && (!formats.isEmpty() || previous != null)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--format and --previous need --out: reports are files");
        }
        if (previous != null && cases.size() > 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--previous is of one case: name one case");
        }
        List<Diagnostic> problems = new ArrayList<>();
        Callable<Rulebook> loading = inputs.startLoading();
        Settings settings = Attempt.run(problems, () -> SettingsReader.read(inputs.settings()));
        List<CaseFile> files = NamedCases.read(cases, inputs, problems);
        Rulebook rulebook = Attempt.run(problems, loading);
        DecisionRecord earlier = earlier(files, problems);
        List<DecisionRecord> records = new ArrayList<>();
        if (settings != null && rulebook != null) {
            Ranker ranker = Attempt.run(problems, () -> new Ranker(rulebook, settings));
            if (ranker != null) {
                records.addAll(rank(files, ranker, problems));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (out != null) {
            RecordFiles.write(out, inputs(files, records, earlier), ReportOptions.orAll(formats));
        }
        print(records);
        return 0;
    }

    private @Nullable DecisionRecord earlier(List<CaseFile> files, List<Diagnostic> problems) {
        Path file = previous;
        return file == null || files.isEmpty()
                ? null
                : Attempt.run(
                        problems,
                        () -> ReportOptions.previous(file, files.get(0).id()));
    }

    private List<ReportInput> inputs(
            List<CaseFile> files, List<DecisionRecord> records, @Nullable DecisionRecord earlier) {
        List<ReportInput> all = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            all.add(reports.input(files.get(i), records.get(i), earlier));
        }
        return all;
    }

    /** Also where an input is bad: what is wrong with the other cases is to be said in the same run. */
    private List<DecisionRecord> rank(List<CaseFile> files, Ranker ranker, List<Diagnostic> problems) {
        List<DecisionRecord> records = new ArrayList<>();
        for (CaseFile file : files) {
            LocalDate day = asKnownOn != null ? asKnownOn : file.reviewDate();
            DecisionRecord record = Attempt.run(problems, () -> ranker.rank(file, day));
            if (record != null) {
                records.add(record);
            }
        }
        return records;
    }

    private void print(List<DecisionRecord> records) {
        PrintWriter writer = Objects.requireNonNull(spec).commandLine().getOut();
        String separator = "";
        for (DecisionRecord record : records) {
            writer.print(separator);
            writer.print(
                    json
                            ? DecisionJson.write(record)
                            : TerminalReport.text(record, Terminal.width(), Terminal.colour()));
            separator = json ? "" : "\n";
        }
    }
}
