package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.attest.KeyFile;
import org.mandate.batch.Replay;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.Ranker;
import org.mandate.rules.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a decision record again and compares. */
@Command(
        name = "replay",
        description = "Ranks again from the inputs that a record names; says whether it comes out with the same bytes.",
        footer = {
            "",
            "Examples:",
            "  mandate replay ranked/mali-2023/decision.json",
            "  mandate replay decision.json --case facts/mali-2023 --sign key.pem"
        })
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(paramLabel = "FILE", description = "A decision record.")
    private Path file = Path.of("");

    @Option(names = "--case", paramLabel = "DIR", description = "Folder of the case; by default as the record says.")
    private @Nullable String folder;

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            description = "If the bytes are the same, sign the record: FILE.sig. KEY is an Ed25519 key in PEM.")
    private @Nullable Path key;

    @Override
    public Integer call() {
        PrivateKey signing = key == null ? null : KeyFile.signing(key);
        Callable<Rulebook> loading = inputs.startLoading();
        String json = Attested.text(file);
        DecisionRecord record = read(json);
        List<Diagnostic> problems = new ArrayList<>();
        Settings settings = Attempt.run(problems, () -> SettingsReader.read(inputs.settings()));
        CaseFile found = Attempt.run(
                problems,
                () -> new CaseReader(null, inputs.seeds())
                        .read(inputs.caseFolder(
                                folder != null ? folder : record.caseLine().id())));
        Rulebook rulebook = Attempt.run(problems, loading);
        if (settings == null || found == null || rulebook == null) {
            throw new InvalidInput(problems);
        }
        DecisionRecord again =
                new Ranker(rulebook, settings).rank(found, record.caseLine().asKnownOn());
        Replay replay = Replay.of(json, record, again);
        print(replay);
        if (replay.same() && signing != null) {
            Attested.sign(file, signing);
        }
        return replay.same() ? 0 : 1;
    }

    private DecisionRecord read(String json) {
        try {
            return DecisionJson.read(json);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(List.of(
                    Diagnostic.ofFile(file.toString(), "no-record", "this is no decision record of this version")));
        }
    }

    private void print(Replay replay) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (replay.same()) {
            out.println("same bytes");
            return;
        }
        replay.inputs()
                .forEach((name, both) ->
                        out.println(name + " differ: the record names " + both.get(0) + ", here is " + both.get(1)));
        if (replay.inputs().isEmpty()) {
            out.println("the inputs are those that the record names, and yet it comes out otherwise");
        }
        out.println("parts of the record that differ: " + String.join(", ", replay.parts()));
    }
}
