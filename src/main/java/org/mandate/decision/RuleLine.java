package org.mandate.decision;

import java.util.List;

/**
 * A rule of the rulebook.
 *
 * @param name the rule
 * @param file where it stands
 * @param line line
 * @param doc why
 * @param basis what it rests on
 * @param cases cases it was drawn from
 * @param knownFrom year from which one could know it
 * @param fired whether a conclusion rests on it
 */
public record RuleLine(
        String name,
        String file,
        int line,
        String doc,
        String basis,
        List<String> cases,
        String knownFrom,
        boolean fired) {

    public RuleLine {
        cases = List.copyOf(cases);
    }
}
