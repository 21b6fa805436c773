package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects variants of one rule: stretches of its text replaced. */
final class VariantWriter {

    private final ParsedRule rule;
    private final List<RuleVariant> found = new ArrayList<>();

    VariantWriter(ParsedRule rule) {
        this.rule = rule;
    }

    /** Adds the rule with the text from one place of the file to another replaced. */
    void replace(int start, int end, String by, String change) {
        String whole = rule.file().text();
        String text = whole.substring(rule.start(), start) + by + whole.substring(end, rule.end());
        int line = rule.file().line(start);
        int column = start - whole.lastIndexOf('\n', start - 1);
        found.add(new RuleVariant(rule.name(), rule.file().name(), line, column, change, text));
    }

    /** Adds the rule with one token replaced. */
    void replace(Token token, String by) {
        replace(token.start(), token.end(), by, token.text() + " becomes " + by);
    }

    List<RuleVariant> found() {
        return found;
    }
}
