package org.mandate.rules;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** A compiled rulebook: opens sessions, and knows what its rules say of themselves. */
public final class Rulebook {

    private final KieBase base;
    private final SortedMap<String, RuleInfo> rules;
    private final String sha256;

    Rulebook(KieBase base, SortedMap<String, RuleInfo> rules, String sha256) {
        this.base = base;
        this.rules = Collections.unmodifiableSortedMap(rules);
        this.sha256 = sha256;
    }

    /**
     * Loads every {@code .drl} file of a folder.
     *
     * @throws InvalidInput with every problem of every file
     */
    public static Rulebook load(Path folder) {
        return of(RuleFiles.read(folder));
    }

    /** Loads every {@code .drl} file of a folder; compiles only what the cache does not have. */
    public static Rulebook load(Path folder, RulebookCache cache) {
        return of(RuleFiles.read(folder), cache);
    }

    /** Loads rules from texts, by file name; compiles only what the cache does not have. */
    public static Rulebook of(SortedMap<String, String> texts, RulebookCache cache) {
        return of(checked(texts, cache), texts);
    }

    /** Out of the cache, or compiled as far as the cache does not have it, and kept there. */
    static CheckedRules checked(SortedMap<String, String> texts, RulebookCache cache) {
        if (!cache.isOn()) {
            return check(texts);
        }
        String key = CacheKey.of(texts);
        @Nullable CheckedRules checked = cache.find(key);
        if (checked == null) {
            checked = check(texts, cache.nearest(key, texts));
            cache.keep(key, checked);
        }
        return checked;
    }

    /** Loads rules from texts, by file name. */
    public static Rulebook of(SortedMap<String, String> texts) {
        return of(check(texts), texts);
    }

    static Rulebook of(CheckedRules checked, SortedMap<String, String> texts) {
        return new Rulebook(checked.newBase(), checked.rules(), digest(texts));
    }

    /** Checks and compiles what changed since an earlier rulebook; all of it where there is none. */
    static CheckedRules check(SortedMap<String, String> texts, @Nullable CheckedRules before) {
        @Nullable CheckedRules changed = before == null ? null : new ChangedRules(texts, before).check();
        return changed != null ? changed : checkAll(texts, before);
    }

    static CheckedRules check(SortedMap<String, String> texts) {
        return checkAll(texts, null);
    }

    private static CheckedRules checkAll(SortedMap<String, String> texts, @Nullable CheckedRules before) {
        List<Diagnostic> problems = new ArrayList<>();
        ParsedRulebook book = ParsedRulebook.read(texts, problems);
        List<ParsedRule> parsed = book.rules();
        if (problems.isEmpty() && before != null) {
            tryFresh(book, before, problems);
        }
        if (problems.isEmpty()) {
            @Nullable CompiledRules compiled = new RuleCompiler(parsed, problems).compile(texts);
            if (compiled != null && problems.isEmpty()) {
                new AllowListCheck(parsed, problems).check(compiled);
            }
            if (compiled != null && problems.isEmpty()) {
                SortedMap<String, RuleInfo> rules = new TreeMap<>();
                SortedMap<String, FileParts> files = new TreeMap<>();
                parsed.forEach(rule -> rules.put(rule.name(), rule.info()));
                book.files().forEach(file -> files.put(file.name(), FileParts.of(file, parsed)));
                return new CheckedRules(rules, files, compiled);
            }
        }
        throw new InvalidInput(problems);
    }

    /** After an edit what is wrong is in what was edited: found there in a fraction of the time. */
    private static void tryFresh(ParsedRulebook book, CheckedRules before, List<Diagnostic> problems) {
        @Nullable List<ParsedRule> fresh = FreshRules.since(before, book);
        if (fresh != null && !fresh.isEmpty() && fresh.size() < book.rules().size()) {
            @Nullable
            CompiledRules compiled =
                    new RuleCompiler(book.rules(), fresh, problems).compile(Blanked.but(book.rules(), fresh));
            if (compiled != null) {
                new AllowListCheck(fresh, problems).check(compiled);
            }
        }
    }

    /** The compiled rules. */
    public KieBase kieBase() {
        return base;
    }

    /** A new session; whoever opens it disposes of it. */
    public KieSession newSession() {
        return base.newKieSession();
    }

    /** The rules by name. */
    public SortedMap<String, RuleInfo> rules() {
        return rules;
    }

    /** Digest of the rules' file names and texts, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    private static String digest(SortedMap<String, String> texts) {
        MessageDigest digest = Digests.sha256();
        texts.forEach((name, text) -> digest.update((name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
