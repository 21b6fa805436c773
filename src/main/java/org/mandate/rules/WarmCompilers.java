package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compiles a rule for nothing but that the next compilation is quick: a compiler that has not run yet takes seconds. */
public final class WarmCompilers {

    private WarmCompilers() {}

    /** Compiles one rule of a rulebook that runs, with both compilers, and keeps nothing of it. */
    public static void warm(SortedMap<String, String> texts, RulebookCache cache) {
        ParsedRulebook parsed = ParsedRulebook.read(texts, new ArrayList<>());
        if (parsed.rules().isEmpty()) {
            return;
        }
        ParsedRule rule = parsed.rules().get(0);
        SortedMap<String, String> edited = new TreeMap<>(texts);
        String text = rule.file().text();
        edited.put(rule.file().name(), text.substring(0, rule.then()) + "\n" + text.substring(rule.then()));
        Rulebook.check(edited, Rulebook.checked(texts, cache));
        List<ParsedRule> one = List.of(rule);
        ClassicCompiler.problems(one, Blanked.but(parsed.rules(), one));
    }
}
