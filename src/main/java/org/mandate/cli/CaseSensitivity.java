package org.mandate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.SensitivityResult;
import org.mandate.decision.StableJson;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Perspective;
import org.mandate.facts.PerspectiveReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.report.SensitivityText;
import org.mandate.rules.Rulebook;
import org.mandate.sensitivity.Sensitivity;

/** Finds how firm the recommendation of a case is, and prints it. */
final class CaseSensitivity {

    private final Inputs inputs;

    CaseSensitivity(Inputs inputs) {
        this.inputs = inputs;
    }

    /** The text that is asked for; reads all inputs first. */
    String run(String name, @Nullable LocalDate asKnownOn, Sensitivity.Wanted wanted, boolean json) {
        List<Diagnostic> problems = new ArrayList<>();
        Callable<Rulebook> loading = inputs.startLoading();
        Settings settings = Attempt.run(problems, () -> SettingsReader.read(inputs.settings()));
        Path folder = Attempt.run(problems, () -> inputs.caseFolder(name));
        Path seeds = Attempt.run(problems, inputs::seeds);
        CaseFile file = folder == null || seeds == null
                ? null
                : Attempt.run(problems, () -> new CaseReader(null, seeds).read(folder));
        Rulebook rulebook = Attempt.run(problems, loading);
        List<Perspective> perspectives = folder == null || file == null || rulebook == null
                ? null
                : Attempt.run(
                        problems,
                        () -> PerspectiveReader.read(
                                folder, file, rulebook.rules().keySet()));
        if (settings == null || file == null || rulebook == null || perspectives == null) {
            throw new InvalidInput(problems);
        }
        LocalDate day = asKnownOn != null ? asKnownOn : file.reviewDate();
        SensitivityResult result;
        try (SlowProgress progress = new SlowProgress("Questions to the rules")) {
            result = new Sensitivity(rulebook, settings, told(progress)).of(file, day, perspectives, wanted);
        }
        return json ? StableJson.write(result) : SensitivityText.of(result, Terminal.width(), Terminal.colour());
    }

    private static org.mandate.sensitivity.Progress told(SlowProgress bar) {
        return new org.mandate.sensitivity.Progress() {
            @Override
            public void expect(int more) {
                if (more > 0) {
                    bar.accept(more);
                }
            }

            @Override
            public void done(int steps) {
                for (int i = 0; i < steps; i++) {
                    bar.accept(0);
                }
            }
        };
    }
}
