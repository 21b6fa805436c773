package org.mandate.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Member;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** What rules may refer to, and that nothing of a rulebook runs before it was held against that. */
final class AllowListTest {

    private static final Path FILE = Path.of("src/main/resources/org/mandate/rules/allow-list.txt");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "java.lang.Math, round, true",
        "java.lang.Math, random, false",
        "java.lang.Integer, intValue, true",
        "java.lang.Integer, getInteger, false",
        "java.lang.System, arraycopy, true",
        "java.lang.System, exit, false",
        "java.lang.System, setProperty, false",
        "java.lang.Object, getClass, false",
        "org.mandate.vocabulary.Option, label, true",
        "org.mandate.vocabulary.Option, getClass, false",
        "org.mandate.vocabulary.deeper.Thing, label, false",
        "org.mandate.rules.Rulebook, load, false",
        "org.kie.api.runtime.rule.RuleContext, getMatch, false",
        "org.drools.modelcompiler.dsl.pattern.D, eval, true",
        "org.drools.modelcompiler.dsl.pattern.D, rule, false",
    })
    void aRuleMayUseWhatIsListed(String owner, String member, boolean allowed) {
        assertThat(AllowList.standard().allows(new Reference(owner, member), false))
                .isEqualTo(allowed);
    }

    /** From a number of rules on the engine makes classes of its own that smaller rulebooks do not have. */
    @Test
    void aThousandRulesLoad() {
        StringBuilder rules = new StringBuilder("package rules\nimport org.mandate.vocabulary.*\n");
        for (int i = 0; i < 1_001; i++) {
            rules.append("rule \"R")
                    .append(i)
                    .append("\" @doc(\"d\") @basis(\"b\") @cases(\"\") @knownFrom(\"2000\")\n");
            rules.append("when\n    Mission()\nthen\nend\n");
        }
        Rulebook loaded = Rulebook.of(new TreeMap<>(Map.of("rules/many.drl", rules.toString())));

        assertThat(loaded.rules()).hasSize(1_001);
    }

    @Test
    void theEngineMayUseMoreInItsOwnClasses() {
        assertThat(AllowList.standard().allows(new Reference("org.drools.modelcompiler.dsl.pattern.D", "rule"), true))
                .isTrue();
        assertThat(AllowList.standard().allows(new Reference("java.lang.System", "exit"), true))
                .isFalse();
    }

    @Test
    void whatIsListedIsThereAndHasItsReason() throws IOException {
        List<String> lines = Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(100).allSatisfy(AllowListTest::names);
    }

    private static void names(String line) throws ClassNotFoundException {
        String[] words = line.substring(0, line.indexOf(" : ")).strip().split("\\s+", -1);
        assertThat(line.substring(line.indexOf(" : ") + 3)).isNotBlank();
        if (words[1].endsWith("*")) {
            return;
        }
        Class<?> type = Class.forName(words[1], false, AllowListTest.class.getClassLoader());
        List<String> known = Stream.of(type.getMethods(), type.getDeclaredMethods(), type.getFields())
                .flatMap(Arrays::stream)
                .map(Member.class::cast)
                .map(Member::getName)
                .toList();
        for (String word : Arrays.asList(words).subList(2, words.length)) {
            assertThat(List.of("*", "-", "new").contains(word) || known.contains(word))
                    .as("%s of %s", word, words[1])
                    .isTrue();
        }
    }

    @Test
    void aLineOfNoKnownFormIsAFault() {
        assertThatThrownBy(() -> AllowList.of("allow java.lang.String *")).hasMessageContaining("java.lang.String");
    }

    /** The first runs when a base is made, without any fact; the others when the rule fires. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Option( label == String.valueOf(System.setProperty(\"mandate.attacked\", \"yes\")) ) # ",
                "Option( ) # java.nio.file.Files.createFile(java.nio.file.Path.of(\"FILE\"));",
                "Option( ) # Runtime.getRuntime().exec(new String[] {\"touch\", \"FILE\"}).waitFor();",
            })
    void nothingRunsOfWhatIsRefused(String conditionsAndConsequence) {
        Path file = folder.resolve("attacked");
        String[] parts =
                conditionsAndConsequence.replace("FILE", file.toString()).split("#", -1);
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("rules/host.drl", GoodRulesTest.drl("Attacks", parts[0], parts[1]));

        assertThatThrownBy(() -> Rulebook.of(texts))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.diagnostics())
                                .extracting(Diagnostic::code)
                                .containsOnly("not-allowed"));
        assertThat(file).doesNotExist();
        assertThat(System.getProperty("mandate.attacked")).isNull();
    }

    /** The counter-proof: unchecked, the first of the attacks above does what it says. */
    @Test
    void uncheckedItWouldRun() {
        String condition = "Option( label == String.valueOf(System.setProperty(\"mandate.attacked\", \"yes\")) )";
        RuleFile attack = new RuleFile("rules/host.drl", GoodRulesTest.drl("Attacks", condition, ""));
        List<Diagnostic> problems = new ArrayList<>();
        List<ParsedRule> parsed = new RuleParser(problems).parse(attack);
        CompiledRules compiled = Objects.requireNonNull(
                new RuleCompiler(parsed, problems).compile(new TreeMap<>(Map.of(attack.name(), attack.text()))));

        assertThat(System.getProperty("mandate.attacked")).isNull();
        compiled.newBase(List.of());
        assertThat(System.clearProperty("mandate.attacked")).isEqualTo("yes");
    }

    /** An annotation's code would run while the rules compile. */
    @Test
    void codeInAnAnnotationDoesNotRun() {
        Path file = folder.resolve("attacked");
        String text = GoodRulesTest.drl("Attacks", "Option( )", "")
                .replace("@basis(\"H3\")", "@basis(\"\" + new java.io.File(\"" + file + "\").createNewFile())");

        assertThatThrownBy(() -> Rulebook.of(new TreeMap<>(Map.of("rules/host.drl", text))))
                .isInstanceOf(InvalidInput.class);
        assertThat(file).doesNotExist();
    }
}
