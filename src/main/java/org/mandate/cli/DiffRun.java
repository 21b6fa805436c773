package org.mandate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Suggestion;
import org.mandate.edit.CaseDifference;
import org.mandate.edit.Differences;
import org.mandate.edit.Edit;
import org.mandate.edit.FactDiff;
import org.mandate.edit.RuleDiff;
import org.mandate.edit.RuleVersion;
import org.mandate.edit.Version;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.SeedMemory;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.Ranker;
import org.mandate.rules.RuleEdits;
import org.mandate.rules.RuleFiles;
import org.mandate.rules.Rulebook;
import org.mandate.rules.RulebookCache;

/** Reads two versions and compares the cases they rank; a case that cannot be read does not stop the others. */
final class DiffRun {

    private final Version present;
    private final List<String> wanted;
    private final RulebookCache cache;
    private final List<Diagnostic> problems;

    /**
     * A run over cases.
     *
     * @param wanted ids of the cases to compare; none stands for all
     * @param problems takes what is wrong with single cases
     */
    DiffRun(Version present, List<String> wanted, RulebookCache cache, List<Diagnostic> problems) {
        this.present = present;
        this.wanted = wanted;
        this.cache = cache;
        this.problems = problems;
    }

    /** Ranks the present cases by two versions of the rules. */
    Differences rules(Version old, Version now) {
        List<Diagnostic> wrong = new ArrayList<>();
        RuleVersion before = version(old, wrong);
        RuleVersion after = version(now, wrong);
        if (before == null || after == null) {
            throw new InvalidInput(wrong);
        }
        SortedMap<String, Path> folders = folders(present);
        choose(folders, folders);
        SortedMap<String, CaseFile> files = read(present, folders);
        RuleDiff diff = new RuleDiff(before, after, cache);
        List<CaseDifference> found = new ArrayList<>();
        try (Progress progress = Progress.on("cases")) {
            progress.accept(files.size());
            for (CaseFile file : files.values()) {
                add(diff.of(file, problems::add), found);
                progress.accept(0);
            }
        }
        List<String> edits = diff.edits().stream().map(Edit::shown).toList();
        return new Differences(Differences.FORMAT, "rules", old.label(), now.label(), files.size(), edits, found);
    }

    /** Ranks two versions of the cases by the present rules. */
    Differences facts(Version old, Version now) {
        Path rules = present.rules();
        Ranker ranker = new Ranker(Rulebook.load(rules, cache), SettingsReader.read(rules.resolve("settings.yaml")));
        SortedMap<String, Path> before = folders(old);
        SortedMap<String, Path> after = folders(now);
        choose(before, after);
        SortedMap<String, CaseFile> was = read(old, before);
        SortedMap<String, CaseFile> is = read(now, after);
        List<String> edits = new ArrayList<>();
        List<CaseDifference> found = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        int compared = 0;
        for (String id : ids) {
            CaseFile first = was.get(id);
            CaseFile second = is.get(id);
            if (first != null && second != null) {
                FactDiff diff = new FactDiff(first, second);
                diff.edits().forEach(edit -> edits.add(id + "/" + edit.shown()));
                add(diff.by(ranker, problems::add), found);
                compared++;
            } else if (first != null && !after.containsKey(id)) {
                found.add(new CaseDifference(id, CaseDifference.Status.GONE, "", List.of(), null));
                compared++;
            } else if (second != null && !before.containsKey(id)) {
                found.add(new CaseDifference(id, CaseDifference.Status.NEW, "", List.of(), null));
                compared++;
            }
        }
        return new Differences(Differences.FORMAT, "facts", old.label(), now.label(), compared, edits, found);
    }

    private static void add(@Nullable CaseDifference difference, List<CaseDifference> found) {
        if (difference != null) {
            found.add(difference);
        }
    }

    /** A version that compiles, or null with what is wrong with it. */
    private @Nullable RuleVersion version(Version version, List<Diagnostic> wrong) {
        var settings = Attempt.run(
                wrong,
                () -> version.read(() -> SettingsReader.read(version.rules().resolve("settings.yaml"))));
        SortedMap<String, String> texts = Attempt.run(
                wrong,
                () -> version.read(() -> {
                    SortedMap<String, String> read = RuleFiles.read(version.rules());
                    RuleEdits.check(read, cache);
                    return read;
                }));
        return settings == null || texts == null ? null : new RuleVersion(texts, settings);
    }

    private static SortedMap<String, Path> folders(Version version) {
        SortedMap<String, Path> folders = new TreeMap<>();
        for (Path folder : CaseFolders.in(version.facts())) {
            folders.put(Objects.requireNonNull(folder.getFileName()).toString(), folder);
        }
        return folders;
    }

    /** Leaves out the cases that are not wanted; one that is wanted and in neither version is a slip. */
    private void choose(SortedMap<String, Path> before, SortedMap<String, Path> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Diagnostic> unknown = new ArrayList<>();
        for (String name : wanted) {
            if (!names.contains(name)) {
                String near = Suggestion.nearest(name, names);
                unknown.add(new Diagnostic(
                        "facts/" + name, 0, 0, "no-such-case", "there is no case '" + name + "'", null, near));
            }
        }
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        if (!wanted.isEmpty()) {
            before.keySet().retainAll(wanted);
            after.keySet().retainAll(wanted);
        }
    }

    private SortedMap<String, CaseFile> read(Version version, SortedMap<String, Path> folders) {
        SortedMap<String, CaseFile> files = new TreeMap<>();
        Path seeds = present.facts().resolveSibling("seeds");
        CaseReader reader = new CaseReader(null, version.seeds(seeds), new SeedMemory());
        folders.forEach((id, folder) -> {
            CaseFile file = Attempt.run(problems, () -> version.read(() -> reader.read(folder)));
            if (file != null) {
                files.put(id, file);
            }
        });
        return files;
    }
}
