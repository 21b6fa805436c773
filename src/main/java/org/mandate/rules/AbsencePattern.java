package org.mandate.rules;

/**
 * A pattern under {@code not}: what a rule looks for and must not find.
 *
 * @param type the fact type looked for
 * @param constraints the constraints as the rule writes them, with variables
 */
public record AbsencePattern(String type, String constraints) {

    /** The pattern as a rule would write it, such as {@code Pledge( contributor == $c )}. */
    public String text() {
        return type + (constraints.isEmpty() ? "()" : "( " + constraints + " )");
    }
}
