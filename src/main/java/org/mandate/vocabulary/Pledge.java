package org.mandate.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Personnel that a contributor has put on the table.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param contributor the State
 * @param personnel uniformed personnel pledged
 * @param by when they would arrive, or null
 * @param onLoan whether a mission near by lends them, so that they can come at once; null where not said
 */
@ChangedBy(Actor.CONTRIBUTORS)
public record Pledge(
        Evidence evidence,
        @Key String contributor,
        int personnel,
        @Nullable LocalDate by,
        @Nullable Boolean onLoan) implements Fact {

    public Pledge {
        new Validation()
                .notBlank("contributor", contributor)
                .notNegative("personnel", personnel)
                .done();
    }
}
