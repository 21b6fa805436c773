package org.mandate.ruletest;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.Rulebook;

/** A rulebook of five rules with tests that leave some of it untried. */
final class TinyRulebook {

    static final Path FOLDER = Path.of("src/test/resources/ruletests/tiny");
    static final SortedMap<String, String> TEXTS = RuleFiles.read(FOLDER);
    static final Rulebook RULEBOOK = Rulebook.of(TEXTS);

    private TinyRulebook() {}

    static Settings settings() {
        return SettingsReader.read(FOLDER.resolve("settings.yaml"));
    }

    static List<RuleTest> tests(Path folder) {
        Path small = Path.of("src/test/resources/facts-good/small");
        return new TestReader(
                        new CaseReader(null, small.resolve("seeds")),
                        small.resolve("facts")::resolve,
                        settings(),
                        RULEBOOK.rules().keySet())
                .readAll(folder);
    }

    static List<RuleTest> tests() {
        return tests(FOLDER);
    }
}
