package org.mandate.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.Ranker;
import org.mandate.ranking.SettingNames;
import org.mandate.rules.RuleEdits;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.Rulebook;
import org.mandate.rules.RulebookCache;
import org.mandate.rules.WarmCompilers;
import org.mandate.rules.checks.RulebookCheck;
import org.mandate.rules.checks.Thresholds;
import org.mandate.ruletest.RuleTest;
import org.mandate.ruletest.TestReader;

/** The rulebook while it is edited: the last version that ran, and what is wrong with the present one. */
final class WatchedRules implements AutoCloseable {

    private final Path folder;
    private final Path facts;
    private final Path seeds;
    private final Scratch scratch = new Scratch();
    private RulebookCache cache;
    private @Nullable Good good;
    private SortedMap<String, String> read = new TreeMap<>();
    private List<RuleTest> tests = List.of();
    private List<Diagnostic> problems = List.of();

    /** A version that runs. */
    private record Good(SortedMap<String, String> texts, Settings settings, Rulebook rulebook, Ranker ranker) {}

    /**
     * What an update changed in the version that runs.
     *
     * @param rules names of the rules that differ
     * @param thresholds ids of the thresholds that differ
     * @param method whether the method differs
     */
    record Changed(Set<String> rules, Set<String> thresholds, boolean method) {

        static final Changed NOTHING = new Changed(Set.of(), Set.of(), false);

        boolean any() {
            return !rules.isEmpty() || settings();
        }

        boolean settings() {
            return method || !thresholds.isEmpty();
        }
    }

    WatchedRules(Path folder, Path facts, Path seeds, RulebookCache cache) {
        this.folder = folder;
        this.facts = facts;
        this.seeds = seeds;
        this.cache = cache;
    }

    /** Ranks by the last version that ran, or null where there was none yet. */
    @Nullable
    Ranker ranker() {
        return good == null ? null : good.ranker();
    }

    @Nullable
    Rulebook rulebook() {
        return good == null ? null : good.rulebook();
    }

    /** The rule tests, as they could last be read. */
    List<RuleTest> tests() {
        return tests;
    }

    /** What is wrong with rules, settings and rule tests as they are now. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** Reads what was saved; the last version that ran stays where the present one does not. */
    Changed update(boolean readTests) {
        List<Diagnostic> found = new ArrayList<>();
        Settings settings = attempt(found, () -> SettingsReader.read(folder.resolve("settings.yaml")));
        SortedMap<String, String> texts = attempt(found, () -> RuleFiles.read(folder));
        Good before = good;
        Good after = settings == null || texts == null ? null : attempt(found, () -> load(texts, settings));
        Changed changed = Changed.NOTHING;
        if (after != null) {
            good = after;
            changed = before == null ? Changed.NOTHING : changed(before, after);
            boolean others = before == null || !names(before).equals(names(after)) || changed.settings();
            if (readTests || others) {
                readTests(found);
            }
        }
        problems = found;
        read = texts == null ? new TreeMap<>() : texts;
        return changed;
    }

    /** Checks what was read last: says all that is wrong with it, what keeps it from running included. */
    void check() {
        if (read.isEmpty()) {
            return;
        }
        List<Diagnostic> found = new ArrayList<>(problems);
        found.removeIf(problem -> read.containsKey(problem.file()));
        Thresholds thresholds = WatchedRules.attempt(new ArrayList<>(), this::thresholds);
        Set<String> tried = tests.isEmpty() ? null : RuleTest.tried(tests);
        found.addAll(new RulebookCheck(name(), read, thresholds, tried, cache).run());
        problems = found.stream().distinct().sorted().toList();
    }

    /** Makes the compilers ready, so that the first edit is answered as soon as the next. */
    void warm() {
        if (good != null) {
            WarmCompilers.warm(good.texts(), cache);
        }
    }

    /** From now on keeps what is compiled apart from what the user's other runs find: most saves are passed over by the next. */
    void keepApart() {
        cache = cache.writingTo(scratch.folder());
    }

    @Override
    public void close() {
        scratch.close();
    }

    /** Reads the rule tests again, which may be about a case that was edited. */
    void readTests() {
        readTests(new ArrayList<>());
    }

    private Good load(SortedMap<String, String> texts, Settings settings) {
        Good before = good;
        Rulebook rulebook =
                before != null && before.texts().equals(texts) ? before.rulebook() : Rulebook.of(texts, cache);
        return new Good(texts, settings, rulebook, new Ranker(rulebook, settings));
    }

    private static Set<String> names(Good version) {
        return version.rulebook().rules().keySet();
    }

    private static Changed changed(Good before, Good after) {
        SortedMap<String, Object> was = new TreeMap<>(before.settings().thresholds());
        SortedMap<String, Object> is = new TreeMap<>(after.settings().thresholds());
        Set<String> thresholds = new TreeSet<>(was.keySet());
        thresholds.addAll(is.keySet());
        thresholds.removeIf(id -> Objects.equals(was.get(id), is.get(id)));
        boolean method = !before.settings().method().equals(after.settings().method());
        return new Changed(RuleEdits.names(before.texts(), after.texts()), thresholds, method);
    }

    private void readTests(List<Diagnostic> found) {
        Good version = good;
        if (version != null) {
            TestReader reader =
                    new TestReader(new CaseReader(null, seeds), facts::resolve, version.settings(), names(version));
            List<RuleTest> all = attempt(found, () -> reader.readAll(folder));
            tests = all == null ? tests : all;
        }
    }

    private Thresholds thresholds() {
        Path file = folder.resolve("settings.yaml");
        Settings settings = SettingsReader.read(file);
        String shown = name() + "/settings.yaml";
        try {
            return new Thresholds(
                    shown, Files.readString(file), settings.thresholds().keySet(), SettingNames.all());
        } catch (IOException e) {
            throw new InvalidInput(List.of(Diagnostic.ofFile(shown, "unreadable", "cannot be read")));
        }
    }

    private String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /** The step's result, or null with what is wrong. */
    static <T> @Nullable T attempt(List<Diagnostic> problems, java.util.function.Supplier<T> step) {
        try {
            return step.get();
        } catch (InvalidInput wrong) {
            problems.addAll(wrong.diagnostics());
            return null;
        }
    }
}
