package org.mandate.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.SettingNames;
import org.mandate.rules.ParsedRulebook;
import org.mandate.rules.RuleFiles;
import org.mandate.testing.Golden;

/** Each check reports what is bad, at its place, and nothing that is good; each has a page. */
final class ChecksTest {

    private static final Path FILES = Path.of("src/test/resources/rule-checks");
    private static final Path PAGES = Path.of("docs/checks");

    static List<Check> own() {
        return Checks.all().stream().filter(c -> !(c instanceof Elsewhere)).toList();
    }

    static List<String> pages() {
        return Checks.all().stream().map(Check::name).toList();
    }

    @ParameterizedTest
    @MethodSource("own")
    void reportsWhatIsBad(Check check) throws IOException {
        Path folder = FILES.resolve(check.name()).resolve("bad");
        String text = found(check, folder).stream().map(Diagnostic::text).collect(Collectors.joining());
        assertThat(text).contains("error[" + check.name() + "]");
        Golden.matches(folder.resolve("expected-errors.txt"), text);
    }

    @ParameterizedTest
    @MethodSource("own")
    void isSilentOnWhatIsGood(Check check) throws IOException {
        assertThat(found(check, FILES.resolve(check.name()).resolve("good"))).isEmpty();
    }

    @Test
    void commentsThatAllowSilenceOneLineAndHaveToBeNeeded() throws IOException {
        Path bad = FILES.resolve(Allows.CHECK).resolve("bad");
        String text = allowed(bad).stream().map(Diagnostic::text).collect(Collectors.joining());
        Golden.matches(bad.resolve("expected-errors.txt"), text);
        assertThat(allowed(FILES.resolve(Allows.CHECK).resolve("good"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCheckHasAPage(String name) throws IOException {
        String page = Files.readString(PAGES.resolve(name + ".md"));
        assertThat(page.lines().filter(l -> l.startsWith("#")))
                .containsExactly("# " + name, "## Avoid", "## Prefer", "## Why");
        assertThat(page.lines().toList().get(2))
                .isEqualTo(Checks.named(name).orElseThrow().summary());
    }

    @Test
    void everyPageIsOfACheckAndEveryFolderOfFilesToo() throws IOException {
        assertThat(names(PAGES)).containsExactlyInAnyOrderElementsOf(pages());
        assertThat(pages()).containsAll(names(FILES)).doesNotHaveDuplicates();
    }

    /** What is found while rules are read and compiled has its bad files among those of the loader. */
    @Test
    void whatIsFoundElsewhereHasBadFilesAsWell() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path root : List.of(Path.of("src/test/resources/rules-bad"), FILES)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(f -> f.endsWith("expected-errors.txt")).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        assertThat(Checks.all()).allSatisfy(c -> assertThat(all).contains("error[" + c.name() + "]"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString().replaceFirst("\\.md$", ""))
                    .filter(n -> !n.equals("README"))
                    .toList();
        }
    }

    private static List<Diagnostic> allowed(Path folder) throws IOException {
        return new Allows(RuleFiles.read(folder))
                .apply(found(Checks.named("number-in-condition").orElseThrow(), folder)).stream()
                        .sorted()
                        .toList();
    }

    private static List<Diagnostic> found(Check check, Path folder) throws IOException {
        SortedMap<String, String> texts = RuleFiles.read(folder);
        List<Diagnostic> problems = new ArrayList<>();
        ParsedRulebook parsed = ParsedRulebook.read(texts, problems);
        assertThat(problems).isEmpty();
        CheckedRulebook rulebook = CheckedRulebook.of("rules", parsed.rules(), thresholds(folder), Set.of("Tested"));
        check.check(rulebook, new Report(check.name(), problems));
        return problems.stream().sorted().toList();
    }

    private static @Nullable Thresholds thresholds(Path folder) throws IOException {
        Path file = folder.resolve("settings.yaml");
        return Files.exists(file)
                ? new Thresholds(
                        "rules/settings.yaml",
                        Files.readString(file),
                        SettingsReader.read(file).thresholds().keySet(),
                        SettingNames.all())
                : null;
    }
}
