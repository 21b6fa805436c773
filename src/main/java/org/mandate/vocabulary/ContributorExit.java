package org.mandate.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contributor that leaves or may leave.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param contributor the State
 * @param counted by whose count personnel are given
 * @param status how far the exit has gone
 * @param personnel uniformed personnel who leave, or null where no number was read
 * @param by when the last are to leave, or null
 * @param rareCapability whether it holds a capability that is hard to replace, or null
 */
@ChangedBy(Actor.CONTRIBUTORS)
public record ContributorExit(
        Evidence evidence,
        @Key String contributor,
        @Key Counting counted,
        ExitStatus status,
        @Nullable Integer personnel,
        @Nullable LocalDate by,
        @Nullable Boolean rareCapability)
        implements Fact {

    public ContributorExit {
        new Validation()
                .notBlank("contributor", contributor)
                .notNegative("personnel", personnel)
                .done();
    }
}
