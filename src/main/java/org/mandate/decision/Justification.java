package org.mandate.decision;

import java.util.List;

/**
 * One way to a conclusion.
 *
 * @param rule name of the rule
 * @param because ids of facts, absences, settings and conclusions
 */
public record Justification(String rule, List<String> because) {

    public Justification {
        because = List.copyOf(because);
    }
}
