package org.mandate.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.rules.Rulebook;

/**
 * A case with all that is needed to ask about it, as far as it could be read.
 *
 * @param file the case, or null
 * @param settings the settings, or null
 * @param rulebook the compiled rules, or null
 */
record ReadCase(
        @Nullable CaseFile file,
        @Nullable Settings settings,
        @Nullable Rulebook rulebook) {

    /**
     * A case of which nothing is missing.
     *
     * @param file the case
     * @param settings the settings
     * @param rulebook the compiled rules
     */
    record Whole(CaseFile file, Settings settings, Rulebook rulebook) {}

    /** Reads the case while the rules load, and keeps the problems of all. */
    static ReadCase of(String name, Inputs inputs, List<Diagnostic> problems) {
        Callable<Rulebook> loading = inputs.startLoading();
        Settings settings = Attempt.run(problems, () -> SettingsReader.read(inputs.settings()));
        Path folder = Attempt.run(problems, () -> inputs.caseFolder(name));
        Path seeds = Attempt.run(problems, inputs::seeds);
        CaseFile file = folder == null || seeds == null
                ? null
                : Attempt.run(problems, () -> new CaseReader(null, seeds).read(folder));
        return new ReadCase(file, settings, Attempt.run(problems, loading));
    }

    /** The same once all of it could be read; else throws {@link InvalidInput} with the problems so far. */
    Whole whole(List<Diagnostic> problems) {
        if (file == null || settings == null || rulebook == null) {
            throw new InvalidInput(problems);
        }
        return new Whole(file, settings, rulebook);
    }
}
