package org.mandate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseReader;
import org.mandate.facts.SeedFolder;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.SettingNames;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.checks.RulebookCheck;
import org.mandate.rules.checks.Thresholds;
import org.mandate.ruletest.TestReader;

/** Checks folders of rules, cases and seeds, and gathers what is wrong with them. */
final class Checkup {

    private final Inputs inputs;

    /** Takes where sources and cases are found. */
    Checkup(Inputs inputs) {
        this.inputs = inputs;
    }

    /** What is wrong with a folder. */
    List<Diagnostic> of(CheckTargets.Target target) {
        List<Diagnostic> problems = new ArrayList<>();
        switch (target.kind()) {
            case RULES -> rules(target.folder(), problems);
            case CASE -> Attempt.run(problems, () -> cases().read(target.folder()));
            case SEEDS ->
                Attempt.run(problems, () -> {
                    SeedFolder.check(target.folder());
                    return true;
                });
        }
        return problems;
    }

    private void rules(Path folder, List<Diagnostic> problems) {
        Path file = folder.resolve("settings.yaml");
        @Nullable Settings settings = Attempt.run(problems, () -> SettingsReader.read(file));
        @Nullable Thresholds thresholds = settings == null ? null : thresholds(file, settings);
        @Nullable
        RulebookCheck check = Attempt.run(
                problems, () -> new RulebookCheck(name(folder), RuleFiles.read(folder), thresholds, tested()));
        if (check != null) {
            problems.addAll(check.run());
        }
        if (check != null && settings != null) {
            Attempt.run(
                    problems,
                    () -> new TestReader(cases(), inputs::caseFolder, settings, check.ruleNames()).readAll(folder));
        }
    }

    private CaseReader cases() {
        return new CaseReader(null, inputs.seeds());
    }

    private static Thresholds thresholds(Path file, Settings settings) {
        String shown = name(file.toAbsolutePath().normalize().getParent()) + "/settings.yaml";
        try {
            return new Thresholds(
                    shown, Files.readString(file), settings.thresholds().keySet(), SettingNames.all());
        } catch (IOException e) {
            throw new InvalidInput(List.of(Diagnostic.ofFile(shown, "unreadable", "cannot be read")));
        }
    }

    /**
     * Names of the rules that some rule test makes fire; null until {@code check} runs the tests, and then no rule is
     * reported as untested.
     */
    private static @Nullable Set<String> tested() {
        return null;
    }

    private static String name(@Nullable Path folder) {
        Path last = folder == null ? null : folder.toAbsolutePath().normalize().getFileName();
        return last == null ? String.valueOf(folder) : last.toString();
    }
}
