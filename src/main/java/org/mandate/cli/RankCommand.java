package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.Essentials;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.Ranker;
import org.mandate.report.EssentialsText;
import org.mandate.report.TerminalReport;
import org.mandate.rules.Rulebook;
import org.mandate.sensitivity.Sensitivity;
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
            "  mandate rank mali-2023 --json > decision.json"
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

    @Option(names = "--out", paramLabel = "DIR", description = "Write DIR/CASE-ID/decision.json as well.")
    private @Nullable Path out;

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            description = "Use what was known on this day, instead of the day of the decision.")
    private @Nullable LocalDate asKnownOn;

    @Option(
            names = "--firm",
            description = "Add what would most easily overturn the recommendation, and what to find out first.")
    private boolean firm;

    @Override
    public Integer call() {
        if (out != null && out.toString().isBlank()) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--out needs a folder");
        }
        if (firm && json) {
            String message =
                    "--firm adds sentences, --json prints records: 'mandate sensitivity CASE --json' says more";
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
        }
        List<Diagnostic> problems = new ArrayList<>();
        Callable<Rulebook> loading = inputs.startLoading();
        Settings settings = Attempt.run(problems, () -> SettingsReader.read(inputs.settings()));
        List<CaseFile> files = NamedCases.read(cases, inputs, problems);
        Rulebook rulebook = Attempt.run(problems, loading);
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
        Map<String, String> essentials = firm && settings != null && rulebook != null
                ? essentials(files, records, new Sensitivity(rulebook, settings, org.mandate.sensitivity.Progress.NONE))
                : Map.of();
        if (out != null) {
            RecordFiles.write(out, records);
        }
        print(records, essentials);
        return 0;
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

    /** For each record the two sentences that matter most of how firm it is. */
    private Map<String, String> essentials(
            List<CaseFile> files, List<DecisionRecord> records, Sensitivity sensitivity) {
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            CaseFile file = files.get(i);
            LocalDate day = asKnownOn != null ? asKnownOn : file.reviewDate();
            Essentials one =
                    sensitivity.essentials(file, day, Runtime.getRuntime().availableProcessors());
            found.put(file.id(), "\n" + EssentialsText.of(one, Terminal.width(), Terminal.colour()));
        }
        return found;
    }

    private void print(List<DecisionRecord> records, Map<String, String> essentials) {
        PrintWriter writer = Objects.requireNonNull(spec).commandLine().getOut();
        String separator = "";
        for (DecisionRecord record : records) {
            writer.print(separator);
            writer.print(
                    json
                            ? DecisionJson.write(record)
                            : TerminalReport.text(record, Terminal.width(), Terminal.colour())
                                    + essentials.getOrDefault(record.caseLine().id(), ""));
            separator = json ? "" : "\n";
        }
    }
}
