package org.mandate.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.Comparison;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.ranking.Ranker;
import org.mandate.rules.Rulebook;
import org.mandate.rules.RulebookCache;

/**
 * Answers every save of a rule, rule test, setting, fact or source: what changed in the ranking, or what is wrong. While
 * a file is broken, what it last said well stands. Whoever closes this ends it.
 */
public final class Watch implements AutoCloseable {

    private final Path folder;
    private final Path seeds;
    private final WatchedRules rules;
    private final List<WatchedCase> cases;
    private final WatchedTests tests = new WatchedTests();
    private final WatchedFiles files;
    private final FolderWatch folders;
    private final int width;
    private volatile boolean closed;

    /**
     * Watches cases.
     *
     * @param rules folder of the rulebook
     * @param facts folder in which rule tests find cases
     * @param seeds folder of the sources
     * @param cases folders of the cases to rank
     * @param cache where the rulebook may be found; what is compiled while it is edited is not kept there
     * @param width how many columns a line may take; 0 for as many as it needs
     */
    public Watch(Path rules, Path facts, Path seeds, List<Path> cases, RulebookCache cache, int width) {
        this.width = width;
        this.folder = rules.toAbsolutePath().normalize();
        this.seeds = seeds.toAbsolutePath().normalize();
        this.rules = new WatchedRules(rules, facts, seeds, cache);
        this.cases = cases.stream().map(each -> new WatchedCase(each, seeds)).toList();
        List<Path> all = new ArrayList<>(cases);
        all.add(rules);
        all.add(seeds);
        folders = new FolderWatch(all);
        files = new WatchedFiles(all);
    }

    /** Answers until this is closed; an answer is the whole text of a screen. */
    public void run(Consumer<String> answers) {
        rules.update(true);
        cases.forEach(WatchedCase::read);
        rank(Map.of(), each -> true);
        answers.accept(new WatchText(cases, problems(), List.of(), width).first());
        if (!closed) {
            checkAtFirst(answers);
        }
        while (folders.await()) {
            SortedSet<Path> saved = files.changes();
            if (!saved.isEmpty() && folders.settle()) {
                saved.addAll(files.changes());
                answers.accept(answer(saved));
            }
        }
    }

    /** Behind the first screen, since compilers that have not run yet take seconds. */
    private void checkAtFirst(Consumer<String> answers) {
        List<Diagnostic> before = problems();
        rules.check();
        if (!problems().equals(before)) {
            answers.accept(new WatchText(cases, problems(), before, width).first());
        }
        rules.warm();
        rules.keepApart();
    }

    private String answer(SortedSet<Path> saved) {
        List<Diagnostic> before = problems();
        boolean rulesSaved = saved.stream().anyMatch(file -> file.startsWith(folder));
        boolean testsSaved = saved.stream().anyMatch(file -> file.toString().endsWith(".test.yaml"));
        boolean seedsSaved = saved.stream().anyMatch(file -> file.startsWith(seeds));
        WatchedRules.Changed changed = rulesSaved ? rules.update(testsSaved) : WatchedRules.Changed.NOTHING;
        Set<String> read = new TreeSet<>();
        for (WatchedCase each : cases) {
            Path of = each.folder().toAbsolutePath().normalize();
            if (seedsSaved || saved.stream().anyMatch(file -> file.startsWith(of))) {
                each.read();
                read.add(each.id());
            }
        }
        SortedMap<String, Comparison> comparisons =
                rank(fates(changed), each -> changed.any() || read.contains(each.id()));
        if (rules.tests().stream().anyMatch(test -> read.contains(test.file().id()))) {
            rules.readTests();
        }
        if (rulesSaved) {
            rules.check();
        }
        boolean test = changed.any() || testsSaved || !read.isEmpty();
        WatchText text = new WatchText(cases, problems(), before, width);
        return text.answer(
                saved.stream().map(WatchedFiles::shown).toList(),
                comparisons,
                test ? tested(changed, saved, read) : null);
    }

    private WatchedTests.@Nullable Outcome tested(
            WatchedRules.Changed changed, SortedSet<Path> saved, Set<String> read) {
        Rulebook rulebook = rules.rulebook();
        return rulebook == null ? null : tests.run(rules.tests(), rulebook, changed, saved, read);
    }

    /** Ranks cases, and says what differs in those that had a record. */
    private SortedMap<String, Comparison> rank(Map<String, String> changed, Predicate<WatchedCase> which) {
        SortedMap<String, Comparison> comparisons = new TreeMap<>();
        Ranker ranker = rules.ranker();
        if (ranker != null) {
            for (WatchedCase each : cases.stream().filter(which).toList()) {
                Comparison comparison = each.rank(ranker, changed);
                if (comparison != null) {
                    comparisons.put(each.id(), comparison);
                }
            }
        }
        return comparisons;
    }

    private static Map<String, String> fates(WatchedRules.Changed changed) {
        return changed.rules().stream().collect(Collectors.toMap(name -> name, name -> "edited"));
    }

    private List<Diagnostic> problems() {
        List<Diagnostic> all = new ArrayList<>(rules.problems());
        cases.forEach(each -> all.addAll(each.problems()));
        return all.stream().distinct().sorted().toList();
    }

    @Override
    public void close() {
        closed = true;
        folders.close();
        rules.close();
    }
}
