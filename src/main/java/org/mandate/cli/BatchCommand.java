package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.attest.KeyFile;
import org.mandate.batch.Batch;
import org.mandate.batch.BatchPlan;
import org.mandate.batch.BatchResult;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.PerspectiveReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.report.ReportFormat;
import org.mandate.rules.Rulebook;
import org.mandate.sensitivity.Sensitivity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks many cases; one that is bad is reported in its place and does not stop the rest. */
@Command(
        name = "batch",
        description =
                "Ranks every case of some folders; writes a folder a case, index.html, index.csv and manifest.json.",
        footer = {
            "",
            "Examples:",
            "  mandate batch facts --out ranked",
            "  mandate batch facts --out ranked --format html --jobs 4",
            "  mandate batch facts --out ranked --format html,brief --lang fr --firm",
            "  mandate batch facts --out ranked --resume"
        })
final class BatchCommand implements Callable<Integer> {

    /** What may make a run fall short. */
    enum FailOn {
        NOT_VIABLE("not-viable"),
        OPEN("open"),
        CHANGED("changed");

        private final String word;

        FailOn(String word) {
            this.word = word;
        }

        private boolean holds(BatchResult result) {
            return switch (this) {
                case NOT_VIABLE -> result.anyNotViable();
                case OPEN -> result.anyOpen();
                case CHANGED -> result.anyChanged();
            };
        }

        @Override
        public String toString() {
            return word;
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A case folder, or a folder of case folders.")
    private List<Path> folders = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to write to; new or empty.")
    private Path out = Path.of("");

    @Option(names = "--jobs", paramLabel = "N", description = "Cases worked on at once; by default one a processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", description = "Go on where an earlier run stopped; keep what is unchanged.")
    private boolean resume;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "What each case gets beside decision.json: ${COMPLETION-CANDIDATES}.",
            defaultValue = "json")
    private List<ReportFormat> formats = List.of();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of the fixed texts of reports: ${COMPLETION-CANDIDATES}.",
            defaultValue = "en")
    private ReportLanguage language = ReportLanguage.en;

    @Option(
            names = "--firm",
            description = "Find out how firm each recommendation is, as 'mandate sensitivity' does, and let reports and"
                    + " index say it: some ten seconds a case.")
    private boolean firm;

    @Option(
            names = "--changed-since",
            paramLabel = "OLD-OUT",
            description = "Say what changed in each case since the batch that wrote this folder, and what brought it.")
    private @Nullable Path changedSince;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "Exit with 1 where some case is: ${COMPLETION-CANDIDATES}.")
    private List<FailOn> failOn = List.of();

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            description = "Sign the manifest: manifest.json.sig. KEY is an Ed25519 private key in PEM.")
    private @Nullable Path key;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (failOn.contains(FailOn.CHANGED) && changedSince == null) {
            throw new ParameterException(command.commandLine(), "--fail-on changed needs --changed-since");
        }
        if (jobs < 1) {
            throw new ParameterException(command.commandLine(), "--jobs takes a number of cases, 1 or more");
        }
        if (out.toString().isBlank()) {
            throw new ParameterException(command.commandLine(), "--out needs a folder");
        }
        PrivateKey signing = key == null ? null : KeyFile.signing(key);
        PrintWriter err = command.commandLine().getErr();
        List<Diagnostic> problems = new ArrayList<>();
        Callable<Rulebook> loading = inputs.startLoading();
        Settings settings = Attempt.run(problems, () -> SettingsReader.read(inputs.settings()));
        Path seeds = Attempt.run(problems, inputs::seeds);
        Rulebook rulebook = Attempt.run(problems, loading);
        if (settings == null || seeds == null || rulebook == null) {
            throw new InvalidInput(problems);
        }
        BatchPlan plan = new BatchPlan(folders, seeds, out, output(rulebook, settings), jobs, resume, changedSince);
        try (BatchScreen screen = new BatchScreen(err)) {
            BatchResult result = Batch.run(plan, rulebook, settings, screen);
            if (signing != null) {
                Attested.sign(out.resolve("manifest.json"), signing);
            }
            command.commandLine().getOut().println(screen.text(result));
            return code(result, failOn);
        }
    }

    /** What the run exits with: a fault of the program outdoes what falls short. */
    static int code(BatchResult result, List<FailOn> failOn) {
        if (result.faults() > 0) {
            return Failures.FAULT;
        }
        return result.bad() > 0 || failOn.stream().anyMatch(what -> what.holds(result)) ? 1 : 0;
    }

    private BatchReports output(Rulebook rulebook, Settings settings) {
        List<ReportFormat> all = Stream.concat(Stream.of(ReportFormat.JSON), formats.stream())
                .distinct()
                .toList();
        if (!firm) {
            return new BatchReports(all, language.locale, null);
        }
        Sensitivity sensitivity = new Sensitivity(rulebook, settings, org.mandate.sensitivity.Progress.NONE);
        Set<String> rules = rulebook.rules().keySet();
        // One thread a case: the cases themselves are worked on side by side.
        return new BatchReports(
                all,
                language.locale,
                (folder, file) -> sensitivity.of(
                        file,
                        file.reviewDate(),
                        PerspectiveReader.read(folder, file, rules),
                        Sensitivity.Wanted.byDefault(1)));
    }
}
