package org.mandate.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.SettingNames;
import org.mandate.rules.ClassicCompiler;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.RulebookCache;
import org.mandate.testing.Golden;

/** A rulebook as a whole: every check reports, each slip is said once, and the compilers come last. */
final class RulebookCheckTest {

    private static final Path EVERY = Path.of("src/test/resources/every-check");

    /** Several, since what stops one stage hides those after it: nothing that does not parse can be compiled. */
    @Test
    void badRulebooksTripEveryCheck() throws Exception {
        Set<String> reported = new TreeSet<>();
        for (String stage : List.of("syntax", "loading", "compiling", "allowed", "classic", "rules")) {
            check(EVERY.resolve(stage)).forEach(p -> reported.add(p.code()));
        }
        assertThat(reported)
                .containsExactlyInAnyOrderElementsOf(
                        Checks.all().stream().map(Check::name).toList());
    }

    @Test
    void theOtherCompilerSaysWhatTheFirstLetsPass() throws Exception {
        Path bad = Path.of("src/test/resources/rule-checks/classic-compiler/bad");
        String text = check(bad).stream()
                .filter(p -> p.code().equals(ClassicCompiler.CODE))
                .map(Diagnostic::text)
                .collect(Collectors.joining());
        Golden.matches(bad.resolve("expected-errors.txt"), text);
        assertThat(check(bad.resolveSibling("good")))
                .extracting(Diagnostic::code)
                .doesNotContain(ClassicCompiler.CODE);
    }

    @Test
    void aFileThatDoesNotParseIsNoGroundForDoubtInOthers() {
        TreeMap<String, String> texts = new TreeMap<>();
        String head = "package rules\nimport org.mandate.vocabulary.*\nimport org.mandate.rules.Conclude\n";
        String about = "@doc(\"d\") @basis(\"b\") @cases(\"\") @knownFrom(\"1994\")\n";
        texts.put(
                "rules/a.drl",
                head + "rule \"Waits\" " + about + "when Risk( kind == RiskKind.MOVEMENT ) $o : Option( )\nthen\n"
                        + "Conclude.against(kcontext, $o, Criterion.COST, Strength.WEAK, \"t\");\nend\n");
        texts.put("rules/b.drl", head + "rule \"Broken\" when Site( then end\n");

        assertThat(new RulebookCheck("rules", texts, null, null, RulebookCache.none()).run())
                .extracting(Diagnostic::code)
                .containsExactly("syntax");
    }

    private static List<Diagnostic> check(Path folder) throws Exception {
        Path settings = folder.resolve("settings.yaml");
        Thresholds thresholds = Files.exists(settings)
                ? new Thresholds(
                        "rules/settings.yaml",
                        Files.readString(settings),
                        SettingsReader.read(settings).thresholds().keySet(),
                        SettingNames.all())
                : null;
        return new RulebookCheck("rules", RuleFiles.read(folder), thresholds, Set.of(), RulebookCache.none()).run();
    }
}
