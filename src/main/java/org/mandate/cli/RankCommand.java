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
import org.mandate.decision.Essentials;
import org.mandate.decision.SensitivityResult;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Perspective;
import org.mandate.facts.PerspectiveReader;
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
            "  mandate rank mali-2023 --json > decision.json",
            "  mandate rank mali-2023 --out reports --format html,brief --lang fr",
            "  mandate rank mali-2023 --out reports --previous earlier/mali-2023/decision.json",
            "  mandate rank mali-2023 --out reports --firm"
        })
final class RankCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(
            paramLabel = "CASE",
            completionCandidates = KnownNames.Cases.class,
            arity = "1..*",
            description = "A case folder, or its name under facts/.")
    private List<String> cases = List.of();

    @Option(names = "--json", description = "Print the decision record instead.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "Write reports to DIR/CASE-ID/ as well.")
    private @Nullable Path out;

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            description = "Use what was known on this day, instead of the day of the decision.")
    private @Nullable LocalDate asKnownOn;

    @Option(
            names = "--firm",
            description = "Add what would most easily overturn the recommendation, and what to find out first; with"
                    + " --out reports say how firm it is.")
    private boolean firm;

    @Override
    public Integer call() {
        if (out != null && out.toString().isBlank()) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--out needs a folder");
        }
        String wrong = reports.wrong(out, cases.size());
        if (wrong != null) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), wrong);
        }
        if (firm && reports.haveSensitivity()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--firm finds out anew what --sensitivity brings: name one of them");
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
        reports.read(files, problems);
        List<Ranked> ranked = List.of();
        if (settings != null && rulebook != null) {
            Ranker ranker = Attempt.run(problems, () -> new Ranker(rulebook, settings));
            // Also where an input is bad: what is wrong with the other cases is to be said in the same run.
            ranked = ranker == null ? List.of() : AllCores.each(files, file -> rank(file, ranker));
        }
        ranked.forEach(each -> problems.addAll(each.problems()));
        List<List<Perspective>> perspectives = firm && out != null && rulebook != null && files.size() == cases.size()
                ? perspectives(files, rulebook, problems)
                : List.of();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        @Nullable
        Sensitivity sensitivity = firm && settings != null && rulebook != null
                ? new Sensitivity(rulebook, settings, org.mandate.sensitivity.Progress.NONE)
                : null;
        if (out != null) {
            reports.write(
                    out,
                    files,
                    ranked.stream().map(Ranked::record).filter(Objects::nonNull).toList(),
                    sensitivity == null ? List.of() : tested(files, perspectives, sensitivity));
        }
        print(ranked, sensitivity);
        return 0;
    }

    private List<List<Perspective>> perspectives(List<CaseFile> files, Rulebook rulebook, List<Diagnostic> problems) {
        List<List<Perspective>> all = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path folder = inputs.caseFolder(cases.get(i));
            CaseFile file = files.get(i);
            List<Perspective> one = Attempt.run(
                    problems,
                    () -> PerspectiveReader.read(folder, file, rulebook.rules().keySet()));
            all.add(one == null ? List.of() : one);
        }
        return all;
    }

    /** What reports say of how firm each recommendation is; as 'mandate sensitivity' finds it unless told otherwise. */
    private List<SensitivityResult> tested(
            List<CaseFile> files, List<List<Perspective>> perspectives, Sensitivity sensitivity) {
        Sensitivity.Wanted wanted =
                Sensitivity.Wanted.byDefault(Runtime.getRuntime().availableProcessors());
        List<SensitivityResult> results = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            results.add(sensitivity.of(files.get(i), day(files.get(i)), perspectives.get(i), wanted));
        }
        return results;
    }

    /**
     * What came of a case.
     *
     * @param file the case
     * @param record the decision record, or null
     * @param shown what is printed of it
     * @param problems why there is none
     */
    private record Ranked(CaseFile file, @Nullable DecisionRecord record, String shown, List<Diagnostic> problems) {}

    private Ranked rank(CaseFile file, Ranker ranker) {
        List<Diagnostic> problems = new ArrayList<>();
        DecisionRecord record = Attempt.run(problems, () -> ranker.rank(file, day(file)));
        return new Ranked(file, record, record == null ? "" : shown(record), problems);
    }

    private LocalDate day(CaseFile file) {
        return asKnownOn != null ? asKnownOn : file.reviewDate();
    }

    private String shown(DecisionRecord record) {
        return json ? DecisionJson.write(record) : TerminalReport.text(record, Terminal.width(), Terminal.colour());
    }

    private void print(List<Ranked> ranked, @Nullable Sensitivity sensitivity) {
        PrintWriter writer = Objects.requireNonNull(spec).commandLine().getOut();
        String separator = "";
        for (Ranked each : ranked) {
            writer.print(separator + each.shown() + (sensitivity == null ? "" : essentials(each.file(), sensitivity)));
            separator = json ? "" : "\n";
        }
    }

    /** The two sentences that matter most of how firm a recommendation is. */
    private String essentials(CaseFile file, Sensitivity sensitivity) {
        Essentials found =
                sensitivity.essentials(file, day(file), Runtime.getRuntime().availableProcessors());
        return "\n" + EssentialsText.of(found, Terminal.width(), Terminal.colour());
    }
}
