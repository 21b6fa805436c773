package org.mandate.rules;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;

/**
 * Compiles a rulebook as it runs and then, once it is known to do no harm, with the engine's other compiler, since each
 * lets slips pass that the other reports. What both accepted before an edit is not compiled again.
 */
public final class BothCompilers {

    private BothCompilers() {}

    /**
     * What the other compiler objects to in rules that run.
     *
     * @throws org.mandate.diagnostic.InvalidInput where they do not run
     */
    public static List<Diagnostic> problems(
            ParsedRulebook parsed, SortedMap<String, String> texts, RulebookCache cache) {
        if (!cache.isOn()) {
            Rulebook.of(texts);
            return ClassicCompiler.problems(parsed.rules(), texts);
        }
        String key = CacheKey.of(texts);
        @Nullable CheckedRules known = cache.find(key);
        if (known != null && cache.isAccepted(key)) {
            return List.of();
        }
        @Nullable CheckedRules accepted = cache.nearestAccepted(key, texts);
        if (known == null) {
            known = Rulebook.check(texts, accepted != null ? accepted : cache.nearest(key, texts));
            cache.keep(key, known);
        }
        known.newBase();
        List<Diagnostic> problems = classic(parsed, texts, accepted);
        if (problems.isEmpty()) {
            cache.accept(key);
        }
        return problems;
    }

    /** Whether the other compiler accepts rules that were just compiled as they run. */
    static boolean accept(ParsedRulebook parsed, SortedMap<String, String> texts, CheckedRules checked) {
        checked.newBase();
        return ClassicCompiler.problems(parsed.rules(), texts).isEmpty();
    }

    private static List<Diagnostic> classic(
            ParsedRulebook parsed, SortedMap<String, String> texts, @Nullable CheckedRules accepted) {
        @Nullable List<ParsedRule> fresh = accepted == null ? null : FreshRules.since(accepted, parsed);
        if (fresh == null) {
            return ClassicCompiler.problems(parsed.rules(), texts);
        }
        return fresh.isEmpty() ? List.of() : ClassicCompiler.problems(fresh, Blanked.but(parsed.rules(), fresh));
    }
}
