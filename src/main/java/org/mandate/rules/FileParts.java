package org.mandate.rules;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule file as far as its compiled rules depend on it: tells which of them an edit leaves as they were.
 *
 * @param sha256 digest of its text
 * @param frame what stands outside rules, comments left out: package and imports
 * @param head place where the first rule begins; all of the file where it has none
 * @param rules digest of each rule's text and file, by the rule's name
 */
record FileParts(String sha256, String frame, int head, SortedMap<String, String> rules) {

    static FileParts of(RuleFile file, List<ParsedRule> all) {
        SortedMap<String, String> digests = new TreeMap<>();
        StringBuilder frame = new StringBuilder();
        int head = file.text().length();
        int from = 0;
        for (ParsedRule rule : all) {
            if (rule.file() == file) {
                frame.append(text(file.tokens().between(from, rule.start())));
                head = Math.min(head, rule.start());
                from = rule.end();
                digests.put(rule.name(), digest(rule));
            }
        }
        frame.append(text(file.tokens().between(from, file.text().length())));
        return new FileParts(digest(file.text()), frame.toString(), head, digests);
    }

    static String digest(String text) {
        return Digests.hex(text);
    }

    /** The file's name counts, since the engine writes it into the classes. */
    private static String digest(ParsedRule rule) {
        return Digests.hex(rule.file().shortName(), rule.file().text().substring(rule.start(), rule.end()));
    }

    private static String text(Tokens tokens) {
        StringBuilder text = new StringBuilder();
        tokens.all().forEach(token -> text.append(token.text()).append(' '));
        return text.toString();
    }
}
