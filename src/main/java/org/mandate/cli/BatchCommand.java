package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.attest.KeyFile;
import org.mandate.batch.Batch;
import org.mandate.batch.BatchPlan;
import org.mandate.batch.BatchResult;
import org.mandate.batch.CaseOutput;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.report.ReportFormat;
import org.mandate.rules.Rulebook;
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
        List<CaseOutput> outputs = Stream.concat(Stream.of(ReportFormat.JSON), formats.stream())
                .distinct()
                .map(format -> ReportOutput.of(format))
                .toList();
        BatchPlan plan = new BatchPlan(folders, seeds, out, outputs, jobs, resume, changedSince);
        try (BatchScreen screen = new BatchScreen(err)) {
            BatchResult result = Batch.run(plan, rulebook, settings, screen);
            if (signing != null) {
                Attested.sign(out.resolve("manifest.json"), signing);
            }
            command.commandLine().getOut().println(screen.text(result));
            return result.bad() > 0 || failOn.stream().anyMatch(what -> what.holds(result)) ? 1 : 0;
        }
    }
}
