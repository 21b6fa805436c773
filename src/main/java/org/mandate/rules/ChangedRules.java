package org.mandate.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;

/**
 * Checks and compiles what an edit changed, and takes the rest from what was compiled before. Whatever is wrong it
 * leaves to be found and said by a check of the whole, so that nobody is told less after an edit.
 */
final class ChangedRules {

    /** As many compilations may a rulebook be put together from; each has classes of its own for the vocabulary. */
    private static final int MOST_UNITS = 8;

    private final SortedMap<String, String> texts;
    private final CheckedRules before;
    private final List<Diagnostic> problems = new ArrayList<>();

    ChangedRules(SortedMap<String, String> texts, CheckedRules before) {
        this.texts = texts;
        this.before = before;
    }

    /** The whole rulebook; null where something is wrong, or where nothing of the earlier one can be used. */
    @Nullable
    CheckedRules check() {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        Set<String> scattered = scattered();
        changed.entrySet().removeIf(file -> isSame(file.getKey(), file.getValue(), scattered));
        ParsedRulebook parsed = ParsedRulebook.read(changed, problems);
        SortedMap<String, FileParts> files = files(parsed);
        SortedMap<String, RuleInfo> infos = infos(changed.keySet(), parsed);
        if (!problems.isEmpty()
                || infos.size() != count(files)
                || !frames(files).equals(frames(before.files()))) {
            return null;
        }
        Set<String> kept = kept(files, scattered);
        List<ParsedRule> fresh = parsed.rules().stream()
                .filter(rule -> !kept.contains(rule.name()))
                .toList();
        if (kept.isEmpty() || !before.compiled().rules().keySet().containsAll(kept)) {
            return null;
        }
        @Nullable CompiledRules compiled = compile(fresh, files, kept);
        return compiled != null && isWhole(compiled, infos.keySet()) ? new CheckedRules(infos, files, compiled) : null;
    }

    /** The kept rules with the fresh ones; null where the engine or the allow-list objects. */
    private @Nullable CompiledRules compile(
            List<ParsedRule> fresh, SortedMap<String, FileParts> files, Set<String> kept) {
        CompiledRules added = new CompiledRules(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        if (!fresh.isEmpty()) {
            @Nullable CompiledRules compiled = RuleCompiler.compileQuietly(drl(fresh, files));
            if (compiled == null) {
                return null;
            }
            new AllowListCheck(fresh, problems).check(compiled);
            added = compiled;
        }
        return problems.isEmpty() ? before.compiled().with(kept, added) : null;
    }

    /** Whether each rule has a class, and a method of a name of its own: two that had not would not compile together. */
    private static boolean isWhole(CompiledRules compiled, Set<String> names) {
        long methods = compiled.rules().values().stream()
                .map(CompiledRule::method)
                .distinct()
                .count();
        return methods == names.size() && compiled.rules().keySet().equals(names);
    }

    /** The changed rules under the imports of all files, which the engine throws together. */
    private SortedMap<String, String> drl(List<ParsedRule> fresh, SortedMap<String, FileParts> files) {
        SortedMap<String, String> drl = new TreeMap<>();
        texts.forEach((name, text) -> drl.put(
                name, text.substring(0, Objects.requireNonNull(files.get(name)).head())));
        fresh.forEach(rule -> drl.merge(
                rule.file().name(), rule.file().text().substring(rule.start(), rule.end()) + "\n", String::concat));
        return drl;
    }

    private boolean isSame(String name, String text, Set<String> scattered) {
        FileParts known = before.files().get(name);
        return known != null
                && known.rules().keySet().stream().noneMatch(scattered::contains)
                && known.sha256().equals(FileParts.digest(text));
    }

    private SortedMap<String, FileParts> files(ParsedRulebook parsed) {
        SortedMap<String, FileParts> files = new TreeMap<>(before.files());
        files.keySet().retainAll(texts.keySet());
        parsed.files().forEach(file -> files.put(file.name(), FileParts.of(file, parsed.rules())));
        return files;
    }

    private SortedMap<String, RuleInfo> infos(Set<String> changed, ParsedRulebook parsed) {
        SortedMap<String, RuleInfo> infos = new TreeMap<>();
        before.rules().values().stream()
                .filter(info -> texts.containsKey(info.file()) && !changed.contains(info.file()))
                .forEach(info -> infos.put(info.name(), info));
        parsed.rules().forEach(rule -> infos.put(rule.name(), rule.info()));
        return infos;
    }

    /** Fewer rules by name than in all files together: two have the same. */
    private static int count(Map<String, FileParts> files) {
        return files.values().stream().mapToInt(file -> file.rules().size()).sum();
    }

    private static Set<String> frames(Map<String, FileParts> files) {
        return files.values().stream().map(FileParts::frame).collect(Collectors.toSet());
    }

    /** Names of the rules that stand as they stood. */
    private Set<String> kept(Map<String, FileParts> files, Set<String> scattered) {
        Map<String, String> old = new TreeMap<>();
        before.files().values().forEach(file -> old.putAll(file.rules()));
        Set<String> kept = new HashSet<>();
        files.values()
                .forEach(file -> file.rules().forEach((name, digest) -> {
                    if (digest.equals(old.get(name)) && !scattered.contains(name)) {
                        kept.add(name);
                    }
                }));
        return kept;
    }

    /** Where too many compilations have gathered, the rules of all but the largest are compiled anew. */
    private Set<String> scattered() {
        Map<String, List<String>> units = new TreeMap<>();
        before.compiled()
                .rules()
                .forEach((name, rule) -> units.computeIfAbsent(rule.unit(), u -> new ArrayList<>())
                        .add(name));
        if (units.size() < MOST_UNITS) {
            return Set.of();
        }
        List<String> largest = Collections.max(units.values(), Comparator.comparing(List::size));
        return units.values().stream()
                .filter(names -> names != largest)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
