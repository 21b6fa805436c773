package org.mandate.rules.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.rules.BothCompilers;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.ParsedRulebook;
import org.mandate.rules.RulebookCache;

/**
 * Checks a whole rulebook: reads it, looks it over, compiles it as it runs and, once it is loaded and so known to do no
 * harm, with the engine's other compiler. Each slip is said once: what is found later on a line that has a problem
 * already is taken for its echo.
 */
public final class RulebookCheck {

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+[\"']?([^\"'\\n]+)");

    private final String folder;
    private final SortedMap<String, String> texts;
    private final List<Diagnostic> loading = new ArrayList<>();
    private final ParsedRulebook parsed;
    private final @Nullable Thresholds thresholds;
    private final @Nullable Set<String> tested;
    private final RulebookCache cache;

    /**
     * Takes what there is to check.
     *
     * @param folder name of the rule folder as shown
     * @param texts rule texts, by file name
     * @param thresholds thresholds of the settings, or null where they could not be read
     * @param tested names of the rules that rule tests try both ways, or null where tests were not read
     * @param cache what was compiled before
     */
    public RulebookCheck(
            String folder,
            SortedMap<String, String> texts,
            @Nullable Thresholds thresholds,
            @Nullable Set<String> tested,
            RulebookCache cache) {
        this.folder = folder;
        this.texts = texts;
        this.parsed = ParsedRulebook.read(texts, loading);
        this.thresholds = thresholds;
        this.tested = tested;
        this.cache = cache;
    }

    /** Everything that is wrong, sorted by place. */
    public List<Diagnostic> run() {
        List<Diagnostic> problems = new ArrayList<>(loading);
        if (parsed.whole()) {
            problems = new ArrayList<>(allows().apply(withoutEchoes(loading, findings())));
        }
        if (loading.isEmpty()) {
            problems = withoutEchoes(problems, compile());
        }
        return problems.stream().distinct().sorted().toList();
    }

    /** Names of all rules; of files that do not parse as far as they can be made out. */
    public Set<String> ruleNames() {
        Set<String> names =
                parsed.rules().stream().map(ParsedRule::name).collect(Collectors.toCollection(TreeSet::new));
        if (!parsed.whole()) {
            texts.values().forEach(text -> RULE.matcher(text).results().forEach(found -> names.add(found.group(1))));
        }
        return names;
    }

    /** What the checks of this package find. */
    private List<Diagnostic> findings() {
        CheckedRulebook rulebook = CheckedRulebook.of(folder, parsed.rules(), thresholds, tested);
        List<Diagnostic> found = new ArrayList<>();
        for (Check check : Checks.all()) {
            check.check(rulebook, new Report(check.name(), found));
        }
        return found;
    }

    private List<Diagnostic> compile() {
        try {
            return BothCompilers.problems(parsed, texts, cache);
        } catch (InvalidInput objections) {
            return objections.diagnostics();
        }
    }

    private Allows allows() {
        SortedMap<String, String> all = new TreeMap<>(texts);
        if (thresholds != null) {
            all.put(thresholds.file(), thresholds.text());
        }
        return new Allows(all);
    }

    private static List<Diagnostic> withoutEchoes(List<Diagnostic> first, List<Diagnostic> then) {
        Set<String> lines = new HashSet<>();
        first.stream().filter(p -> p.line() > 0).forEach(p -> lines.add(p.file() + ":" + p.line()));
        List<Diagnostic> all = new ArrayList<>(first);
        then.stream()
                .filter(p -> p.line() == 0 || !lines.contains(p.file() + ":" + p.line()))
                .forEach(all::add);
        return all;
    }
}
