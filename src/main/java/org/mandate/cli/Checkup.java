package org.mandate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
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

/** Checks folders of rules, cases and seeds, and gathers what is wrong with them. */
final class Checkup {

    private final Path seeds;

    /** Takes the folder of the sources that cases cite. */
    Checkup(Path seeds) {
        this.seeds = seeds;
    }

    /** What is wrong with a folder. */
    List<Diagnostic> of(CheckTargets.Target target) {
        List<Diagnostic> problems = new ArrayList<>();
        switch (target.kind()) {
            case RULES -> rules(target.folder(), problems);
            case CASE -> attempt(problems, () -> new CaseReader(null, seeds).read(target.folder()));
            case SEEDS -> attempt(problems, () -> SeedFolder.check(target.folder()));
        }
        return problems;
    }

    private static void rules(Path folder, List<Diagnostic> problems) {
        Thresholds[] thresholds = new Thresholds[1];
        attempt(problems, () -> thresholds[0] = thresholds(folder.resolve("settings.yaml")));
        attempt(problems, () -> {
            SortedMap<String, String> texts = RuleFiles.read(folder);
            problems.addAll(new RulebookCheck(name(folder), texts, thresholds[0], tested()).run());
        });
    }

    private static Thresholds thresholds(Path file) {
        Settings settings = SettingsReader.read(file);
        try {
            String shown = name(file.toAbsolutePath().normalize().getParent()) + "/settings.yaml";
            return new Thresholds(
                    shown, Files.readString(file), settings.thresholds().keySet(), SettingNames.all());
        } catch (IOException e) {
            throw new InvalidInput(List.of(Diagnostic.ofFile(file.toString(), "unreadable", "cannot be read")));
        }
    }

    /** Names of the rules that a rule test is about; null until rule tests are read. */
    private static @Nullable Set<String> tested() {
        return null;
    }

    private static String name(@Nullable Path folder) {
        Path last = folder == null ? null : folder.toAbsolutePath().normalize().getFileName();
        return last == null ? String.valueOf(folder) : last.toString();
    }

    private static void attempt(List<Diagnostic> problems, Runnable step) {
        try {
            step.run();
        } catch (InvalidInput wrong) {
            problems.addAll(wrong.diagnostics());
        }
    }
}
