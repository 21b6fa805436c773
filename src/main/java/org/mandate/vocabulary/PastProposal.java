package org.mandate.vocabulary;

/**
 * A way to go on that was proposed before, and what the host answered.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param on the kind of option
 * @param year year of the proposal
 * @param uniformedChange change in authorised uniformed personnel that was proposed, people
 * @param hostRefused whether the host turned it down
 */
@ChangedBy(Actor.NOBODY)
public record PastProposal(
        Evidence evidence, @Key OptionKind on, @Key int year, int uniformedChange, boolean hostRefused)
        implements Fact {

    public PastProposal {
        new Validation().positive("year", year).done();
    }
}
