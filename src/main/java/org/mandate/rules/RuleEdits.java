package org.mandate.rules;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two versions of a rulebook that both compile: which rules were edited, and every rulebook that has
 * some of the edits and not the others. None of those is compiled: each rule comes from the version that has it.
 */
public final class RuleEdits {

    private final CheckedRules old;
    private final CheckedRules young;

    /**
     * Compiles what the cache does not have of two versions.
     *
     * @throws org.mandate.diagnostic.InvalidInput with what is wrong with the first of them that does not compile
     */
    public RuleEdits(SortedMap<String, String> before, SortedMap<String, String> after, RulebookCache cache) {
        this(Rulebook.checked(before, cache), Rulebook.checked(after, cache));
    }

    private RuleEdits(CheckedRules old, CheckedRules young) {
        this.old = old;
        this.young = young;
    }

    /**
     * Compiles a version, so that a fault in it is said before the other is looked at.
     *
     * @throws org.mandate.diagnostic.InvalidInput with everything that is wrong with it
     */
    public static void check(SortedMap<String, String> texts, RulebookCache cache) {
        Rulebook.checked(texts, cache);
    }

    /** The rules that are in both, or in one of them, and not the same; how each stands before and after. */
    public SortedMap<String, Edited> edited() {
        Map<String, String> was = digests(old);
        Map<String, String> is = digests(young);
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        SortedMap<String, Edited> edited = new TreeMap<>();
        for (String name : names) {
            if (!Objects.equals(was.get(name), is.get(name))) {
                edited.put(name, new Edited(old.rules().get(name), young.rules().get(name)));
            }
        }
        return edited;
    }

    /**
     * An edited rule.
     *
     * @param before as it was, or null where it is new
     * @param after as it is, or null where it is gone
     */
    public record Edited(
            @Nullable RuleInfo before, @Nullable RuleInfo after) {}

    /** Names of the rules that two rulebooks do not have in common, without compiling either. */
    public static SortedSet<String> names(SortedMap<String, String> before, SortedMap<String, String> after) {
        Map<String, String> was = texts(before, after);
        Map<String, String> is = texts(after, before);
        SortedSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.removeIf(name -> Objects.equals(was.get(name), is.get(name)));
        return names;
    }

    /** The rules of the files that are not the same in another rulebook, text by name. */
    private static Map<String, String> texts(SortedMap<String, String> of, SortedMap<String, String> other) {
        SortedMap<String, String> files = new TreeMap<>(of);
        files.entrySet().removeAll(other.entrySet());
        Map<String, String> texts = new TreeMap<>();
        ParsedRulebook.read(files, new ArrayList<>())
                .rules()
                .forEach(rule -> texts.put(rule.name(), rule.file().text().substring(rule.start(), rule.end())));
        return texts;
    }

    /** The earlier rulebook with the edits of some rules. */
    public Rulebook with(Set<String> names) {
        Set<String> kept = new TreeSet<>(old.rules().keySet());
        kept.removeAll(names);
        Set<String> taken = new TreeSet<>(young.rules().keySet());
        taken.retainAll(names);
        SortedMap<String, RuleInfo> infos = new TreeMap<>(old.rules());
        infos.keySet().retainAll(kept);
        taken.forEach(name -> infos.put(name, young.rules().get(name)));
        CompiledRules none = new CompiledRules(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        CompiledRules compiled = old.compiled().with(kept, young.compiled().with(taken, none));
        return new Rulebook(new CheckedRules(infos, old.files(), compiled).newBase(), infos, "");
    }

    private static Map<String, String> digests(CheckedRules rules) {
        Map<String, String> digests = new TreeMap<>();
        rules.files().values().forEach(file -> digests.putAll(file.rules()));
        return digests;
    }
}
