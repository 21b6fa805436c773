package org.mandate.sensitivity;

import java.util.Set;
import org.mandate.decision.ChangeSets;

/**
 * A change that could be, alone or with others.
 *
 * @param line how it is told
 * @param subject what it changes: two changes of one subject exclude each other
 * @param families what facts it could meet others in; of changes that share none, each changes what a session holds as if
 *     the other were not there
 * @param edit what it changes in the inputs
 * @param delta what it alone changes in what a session holds
 * @param pairs whether it is also tried together with others
 */
record Plausible(
        ChangeSets.Change line, String subject, Set<String> families, Supposed.Edit edit, Delta delta, boolean pairs) {

    Plausible {
        families = Set.copyOf(families);
    }

    /** Whether it could meet another in one fact. */
    boolean meets(Plausible other) {
        return families.stream().anyMatch(other.families::contains);
    }
}
