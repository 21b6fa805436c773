package org.mandate.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rule files with spaces in place of some of their rules, so that what is left stands where it stood. */
final class Blanked {

    private Blanked() {}

    /** The files of all rules, by name, with only those that are kept. */
    static SortedMap<String, String> but(Collection<ParsedRule> all, Collection<ParsedRule> kept) {
        Set<ParsedRule> left = new HashSet<>(kept);
        SortedMap<String, StringBuilder> texts = new TreeMap<>();
        for (ParsedRule rule : all) {
            StringBuilder text = texts.computeIfAbsent(
                    rule.file().name(), n -> new StringBuilder(rule.file().text()));
            if (!left.contains(rule)) {
                blank(text, rule.start(), rule.end());
            }
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (Map.Entry<String, StringBuilder> entry : texts.entrySet()) {
            files.put(entry.getKey(), entry.getValue().toString());
        }
        return files;
    }

    /** Puts a space in place of each sign but line ends. */
    static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
