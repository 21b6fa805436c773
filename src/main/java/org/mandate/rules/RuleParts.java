package org.mandate.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** A rulebook taken apart into the engine's own rules, so that it can be put together with others among them. */
final class RuleParts {

    private final SortedMap<String, String> texts;
    private final SortedMap<String, RuleInfo> infos;
    private final List<ParsedRule> parsed;
    private final SortedMap<String, Rule> rules;
    private final ClassLoader loader;

    /** Takes apart a rulebook that compiles; throws InvalidInput where it does not. */
    RuleParts(SortedMap<String, String> texts) {
        this.texts = texts;
        CheckedRules checked = Rulebook.check(texts);
        infos = checked.rules();
        loader = new CompiledClassLoader(checked.compiled().classes());
        rules = checked.compiled().newRules(loader);
        parsed = ParsedRulebook.read(texts, new ArrayList<>()).rules();
    }

    /** The rules as the parser sees them, by file and place. */
    List<ParsedRule> parsed() {
        return parsed;
    }

    /** The rulebook with some rules in place of those of the same name, or beside the others. */
    Rulebook with(Collection<Rule> others) {
        SortedMap<String, Rule> all = new TreeMap<>(rules);
        others.forEach(rule -> all.put(rule.getName(), rule));
        return only(all.values());
    }

    /** These rules and no others. */
    Rulebook only(Collection<Rule> some) {
        return new Rulebook(CompiledRules.newBase(some, loader), infos, "");
    }

    /** Rules written for this rulebook, by name; null where the compiler objects. {@code drl} is by file. */
    @Nullable
    Map<String, Rule> compile(Map<String, String> drl) {
        SortedMap<String, String> files = new TreeMap<>();
        drl.forEach((file, text) -> files.put(file, head(file) + text));
        @Nullable CompiledRules compiled = RuleCompiler.compileQuietly(files);
        return compiled == null ? null : compiled.newRules(new CompiledClassLoader(compiled.classes()));
    }

    /** What stands before the first rule of a file: package and imports. */
    private String head(String file) {
        String text = texts.getOrDefault(file, "");
        int first = parsed.stream()
                .filter(rule -> rule.file().name().equals(file))
                .mapToInt(ParsedRule::start)
                .min()
                .orElse(0);
        return text.substring(0, first);
    }
}
