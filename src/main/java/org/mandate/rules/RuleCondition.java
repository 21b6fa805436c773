package org.mandate.rules;

/**
 * One condition of a rule, with two probes that tell whether the facts of a session met it, given that they met all
 * conditions before it.
 *
 * @param rule name of the rule
 * @param file where it stands
 * @param line line of the condition, from 1
 * @param column column of the condition, from 1
 * @param text the condition as written
 * @param held name of the probe that fires where it holds
 * @param failed name of the probe that fires where it does not
 */
public record RuleCondition(String rule, String file, int line, int column, String text, String held, String failed) {

    /** {@code rules/host.drl:18:24: stance == Stance.REJECTS, in "The host rejects it"}. */
    public String shown() {
        return file + ":" + line + ":" + column + ": " + text + ", in \"" + rule + "\"";
    }
}
