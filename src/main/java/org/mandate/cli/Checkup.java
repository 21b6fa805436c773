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
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.PerspectiveReader;
import org.mandate.facts.SeedFolder;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.SettingNames;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.RulebookCache;
import org.mandate.rules.checks.RulebookCheck;
import org.mandate.rules.checks.Thresholds;
import org.mandate.ruletest.RuleTest;
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
            case CASE -> wholeCase(target.folder(), problems);
            case SEEDS ->
                Attempt.run(problems, () -> {
                    SeedFolder.check(target.folder());
                    return true;
                });
        }
        return problems;
    }

    /** A case, and how participants see it where it says so: that names rules. */
    private void wholeCase(Path folder, List<Diagnostic> problems) {
        CaseFile file = Attempt.run(problems, () -> cases().read(folder));
        if (file != null && PerspectiveReader.any(folder)) {
            Attempt.run(problems, () -> PerspectiveReader.read(folder, file, ruleNames()));
        }
    }

    private Set<String> ruleNames() {
        Path folder = inputs.rules();
        return new RulebookCheck(name(folder), RuleFiles.read(folder), null, null, RulebookCache.none()).ruleNames();
    }

    private void rules(Path folder, List<Diagnostic> problems) {
        Path file = folder.resolve("settings.yaml");
        @Nullable Settings settings = Attempt.run(problems, () -> SettingsReader.read(file));
        @Nullable Thresholds thresholds = settings == null ? null : thresholds(file, settings);
        SortedMap<String, String> texts = Attempt.run(problems, () -> RuleFiles.read(folder));
        if (texts == null) {
            return;
        }
        RulebookCheck names = new RulebookCheck(name(folder), texts, thresholds, null, RulebookCache.none());
        @Nullable
        List<RuleTest> tests = settings == null
                ? null
                : Attempt.run(
                        problems,
                        () -> new TestReader(cases(), inputs::caseFolder, settings, names.ruleNames()).readAll(folder));
        // Where a test file cannot be read, no rule is said to have no test.
        Set<String> tested = tests == null ? null : RuleTest.tried(tests);
        problems.addAll(new RulebookCheck(name(folder), texts, thresholds, tested, inputs.cache()).run());
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

    private static String name(@Nullable Path folder) {
        Path last = folder == null ? null : folder.toAbsolutePath().normalize().getFileName();
        return last == null ? String.valueOf(folder) : last.toString();
    }
}
