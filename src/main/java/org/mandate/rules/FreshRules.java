package org.mandate.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an edit changed since a rulebook that passed: what is wrong now is wrong there. */
final class FreshRules {

    private FreshRules() {}

    /** The rules whose text is not as it was; null where imports differ, on which every rule depends. */
    static @Nullable List<ParsedRule> since(CheckedRules before, ParsedRulebook now) {
        Map<RuleFile, FileParts> files = new HashMap<>();
        now.files().forEach(file -> files.put(file, FileParts.of(file, now.rules())));
        if (!frames(files).equals(frames(before.files()))) {
            return null;
        }
        Map<String, String> old = new HashMap<>();
        before.files().values().forEach(file -> old.putAll(file.rules()));
        return now.rules().stream()
                .filter(rule -> !Objects.equals(
                        Objects.requireNonNull(files.get(rule.file())).rules().get(rule.name()), old.get(rule.name())))
                .toList();
    }

    private static Set<String> frames(Map<?, FileParts> files) {
        return files.values().stream().map(FileParts::frame).collect(Collectors.toSet());
    }
}
