package org.mandate.vocabulary;

/**
 * What the mission costs a year.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param usDollars US dollars a year
 */
@Single
@ChangedBy(Actor.COUNCIL)
public record MissionCost(Evidence evidence, long usDollars) implements Fact {

    public MissionCost {
        new Validation().positive("usDollars", usDollars).done();
    }

    /** The cost in millions of US dollars a year, rounded. */
    public long usDollarsInMillions() {
        return Math.round(usDollars / 1e6);
    }
}
