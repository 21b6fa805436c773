package org.mandate.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.decision.DecisionJson;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.ranking.Ranker;
import org.mandate.testing.Mali;

/** What an edit leaves as it was is not compiled again, and nobody can tell from what comes out. */
final class ChangedRulesTest {

    private static final String HOST = "rules/host.drl";
    private static final SortedMap<String, String> TEXTS = texts();
    private static final CheckedRules BEFORE = Rulebook.check(TEXTS);

    /** Two files, for what is compiled many times over: the place of a slip that only the engine finds is searched. */
    private static final CheckedRules FEW = Rulebook.check(only(TEXTS, Set.of(HOST, "rules/movement.drl")));

    private static final String REJECTS = "The host rejects it";
    private static final String DOUBTS = "The host is not convinced of it";

    /** As few files as make a whole rulebook, since each test compiles it in full as well. */
    private static SortedMap<String, String> texts() {
        return only(
                RuleFiles.read(Path.of("rules")),
                Set.of(HOST, "rules/movement.drl", "rules/options.drl", "rules/ranking.drl"));
    }

    private static SortedMap<String, String> only(SortedMap<String, String> texts, Set<String> files) {
        SortedMap<String, String> some = new TreeMap<>(texts);
        some.keySet().retainAll(files);
        return some;
    }

    /** An edit, and how many of the rules have to be compiled for it. */
    private record Edit(String name, int compiled, UnaryOperator<SortedMap<String, String>> change) {

        SortedMap<String, String> texts() {
            SortedMap<String, String> texts = change.apply(new TreeMap<>(TEXTS));
            assertThat(texts).as("the rulebook still has what is edited").isNotEqualTo(TEXTS);
            return texts;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Edit OTHER_WORDS =
            new Edit("other words", 1, host(text -> text.replace("\" rejects it\"", "\" will have none of it\"")));
    private static final Edit REMOVED_RULE =
            new Edit("a rule removed", 0, host(text -> text.replace(rule(text, DOUBTS), "")));

    static Stream<Edit> edits() {
        return Stream.of(
                OTHER_WORDS,
                REMOVED_RULE,
                new Edit("another condition", 1, host(text -> text.replaceFirst("Stance.DOUBTS", "Stance.ACCEPTS"))),
                new Edit(
                        "a new rule",
                        1,
                        host(text -> text + "\n" + renamed(rule(text, DOUBTS), DOUBTS, "The host hesitates"))),
                new Edit("a rule renamed", 1, host(text -> renamed(text, REJECTS, "The host says no"))),
                new Edit(
                        "names swapped",
                        2,
                        host(text ->
                                renamed(renamed(renamed(text, REJECTS, "aside"), DOUBTS, REJECTS), "aside", DOUBTS))),
                new Edit("a rule moved to another file", 1, ChangedRulesTest::moved),
                new Edit("other places", 0, host(text -> "// A comment.\n\n" + text)),
                new Edit("a file of another name", rules(HOST).size(), texts -> {
                    texts.put("rules/consent.drl", Objects.requireNonNull(texts.remove(HOST)));
                    return texts;
                }));
    }

    private static SortedMap<String, String> moved(SortedMap<String, String> texts) {
        String rule = rule(Objects.requireNonNull(texts.get(HOST)), REJECTS);
        texts.merge(HOST, "", (text, nothing) -> text.replace(rule, ""));
        texts.merge("rules/movement.drl", "\n" + rule, String::concat);
        return texts;
    }

    @ParameterizedTest
    @MethodSource("edits")
    void theRecordIsThatOfAFullCompilation(Edit edit) {
        SortedMap<String, String> texts = edit.texts();
        CheckedRules changed = changed(texts, BEFORE);

        assertThat(compiledAnew(changed)).hasSize(edit.compiled());
        assertThat(record(Rulebook.of(changed, texts))).isEqualTo(record(Rulebook.of(texts)));
    }

    @Test
    void anEditThatMattersIsSeen() {
        SortedMap<String, String> texts = OTHER_WORDS.texts();
        assertThat(record(Rulebook.of(changed(texts, BEFORE), texts)))
                .contains("will have none of it")
                .isNotEqualTo(record(Rulebook.of(BEFORE, TEXTS)));
    }

    @Test
    void classesThatNoRuleNeedsAreLeftOut() {
        Set<String> before = BEFORE.compiled().classes().keySet();
        Set<String> after =
                changed(REMOVED_RULE.texts(), BEFORE).compiled().classes().keySet();
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(after);

        assertThat(before).containsAll(after);
        assertThat(LambdaRules.of(BEFORE.compiled().classes()).of(one(gone, "LambdaConsequence")))
                .containsExactly(DOUBTS);
    }

    /** Every compilation brings classes of its own for the vocabulary: they must not pile up. */
    @Test
    void manyEditsDoNotPileUp() {
        CheckedRules last = BEFORE;
        SortedMap<String, String> texts = new TreeMap<>(TEXTS);
        for (int i = 0; i < 12; i++) {
            String name = rules(HOST).stream().skip(i).findFirst().orElseThrow();
            texts.merge(HOST, "", (text, nothing) -> renamed(text, name, name + " still"));
            last = changed(texts, last);
            assertThat(units(last)).hasSizeLessThanOrEqualTo(8);
        }
        assertThat(last.rules().keySet()).hasSameSizeAs(BEFORE.rules().keySet());
        assertThat(record(Rulebook.of(last, texts))).isEqualTo(record(Rulebook.of(texts)));
    }

    @Test
    void anEditedImportConcernsEveryRule() {
        SortedMap<String, String> texts = new TreeMap<>(TEXTS);
        texts.merge(HOST, "", (text, nothing) -> text.replace("import java.util.List", "import java.util.Map"));
        assertThat(new ChangedRules(texts, BEFORE).check()).isNull();
    }

    /** Imports of one file hold in all others, for the engine; a rule may not come to depend on which were compiled. */
    @Test
    void aRuleIsCompiledUnderTheImportsOfAllFiles() {
        SortedMap<String, String> texts = new TreeMap<>(TEXTS);
        texts.replaceAll((name, text) -> name.equals(HOST) ? text : text.replace("import java.util.Locale\n", ""));
        texts.merge(
                "rules/movement.drl",
                "",
                (text, nothing) -> text.replaceFirst("then\n", "then\n    String.format(Locale.ROOT, \"\");\n"));
        @Nullable CheckedRules changed = new ChangedRules(texts, Rulebook.check(withoutLocale())).check();
        assertThat(changed).isNotNull();
    }

    private static SortedMap<String, String> withoutLocale() {
        SortedMap<String, String> texts = new TreeMap<>(TEXTS);
        texts.replaceAll((name, text) -> name.equals(HOST) ? text : text.replace("import java.util.Locale\n", ""));
        return texts;
    }

    /** Slips of every stage: syntax, names, the engine's compiler, the allow-list, and between files. */
    static Stream<Edit> slips() {
        UnaryOperator<SortedMap<String, String>> field =
                host(text -> text.replace("stance == Stance.REJECTS", "stanse == Stance.REJECTS"));
        return Stream.of(
                new Edit("syntax", 0, host(text -> text.replaceFirst("\nend\n", "\n"))),
                new Edit("field", 0, field),
                new Edit("type", 0, host(text -> text.replace("$by + \" rejects it\"", "42"))),
                new Edit(
                        "not allowed",
                        0,
                        host(text -> text.replace("$by + \" rejects it\"", "System.getProperty(\"user.name\")"))),
                new Edit(
                        "a name of another file", 0, host(text -> renamed(text, REJECTS, first("rules/movement.drl")))),
                new Edit("a name of the same file", 0, host(text -> renamed(text, REJECTS, DOUBTS))),
                new Edit("two files", 0, texts -> {
                    SortedMap<String, String> one = field.apply(texts);
                    one.merge("rules/movement.drl", "", (text, nothing) -> text.replaceFirst("\nend\n", "\n"));
                    return one;
                }));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void whatIsWrongIsSaidAsAfterAFullCompilation(Edit slip) {
        SortedMap<String, String> texts = only(slip.texts(), FEW.files().keySet());
        InvalidInput full = catchThrowableOfType(InvalidInput.class, () -> Rulebook.check(texts));
        InvalidInput changed = catchThrowableOfType(InvalidInput.class, () -> Rulebook.check(texts, FEW));

        assertThat(full.diagnostics()).isNotEmpty();
        assertThat(changed.diagnostics()).isEqualTo(full.diagnostics());
    }

    private static CheckedRules changed(SortedMap<String, String> texts, CheckedRules before) {
        @Nullable CheckedRules changed = new ChangedRules(texts, before).check();
        assertThat(changed).as("not compiled in full").isNotNull();
        return Objects.requireNonNull(changed);
    }

    private static Set<String> compiledAnew(CheckedRules changed) {
        Set<String> old = units(BEFORE);
        return changed.compiled().rules().entrySet().stream()
                .filter(rule -> !old.contains(rule.getValue().unit()))
                .map(rule -> rule.getKey())
                .collect(Collectors.toSet());
    }

    private static Set<String> units(CheckedRules checked) {
        return checked.compiled().rules().values().stream()
                .map(CompiledRule::unit)
                .collect(Collectors.toSet());
    }

    private static String record(Rulebook rulebook) {
        return DecisionJson.write(new Ranker(rulebook, Mali.settings()).rank(Mali.file(), Mali.JUNE));
    }

    private static UnaryOperator<SortedMap<String, String>> host(UnaryOperator<String> change) {
        return texts -> {
            texts.computeIfPresent(HOST, (name, text) -> change.apply(text));
            return texts;
        };
    }

    private static Set<String> rules(String file) {
        return Objects.requireNonNull(BEFORE.files().get(file)).rules().keySet();
    }

    private static String first(String file) {
        return rules(file).iterator().next();
    }

    private static String renamed(String text, String from, String to) {
        return text.replace("rule \"" + from + "\"", "rule \"" + to + "\"");
    }

    private static String rule(String text, String name) {
        int start = text.indexOf("rule \"" + name + "\"");
        return text.substring(start, text.indexOf("\nend\n", start) + "\nend\n".length());
    }

    private static String one(Set<String> names, String part) {
        return names.stream().filter(name -> name.contains(part)).findFirst().orElseThrow();
    }
}
