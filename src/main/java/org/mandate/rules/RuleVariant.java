package org.mandate.rules;

/**
 * A rule with one thing changed.
 *
 * @param rule name of the rule
 * @param file where it stands, such as {@code rules/host.drl}
 * @param line line of the change, from 1
 * @param column column of the change, from 1
 * @param change what was changed, such as {@code == becomes !=}
 * @param text the rule's text with the change
 */
public record RuleVariant(String rule, String file, int line, int column, String change, String text) {

    /** {@code rules/host.drl:18:24: == becomes !=, in "The host rejects it"}. */
    public String shown() {
        return file + ":" + line + ":" + column + ": " + change + ", in \"" + rule + "\"";
    }
}
