package org.mandate.vocabulary;

/**
 * All exits together, as one body counts them; used in place of adding up press figures.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param countedBy who counts
 * @param contributors number of contributors counted
 * @param personnel uniformed personnel who leave
 */
@Single
@ChangedBy(Actor.CONTRIBUTORS)
public record ExitTotal(Evidence evidence, String countedBy, int contributors, int personnel) implements Fact {

    public ExitTotal {
        new Validation()
                .notNegative("contributors", contributors)
                .notNegative("personnel", personnel)
                .done();
    }
}
