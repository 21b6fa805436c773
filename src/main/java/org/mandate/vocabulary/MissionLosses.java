package org.mandate.vocabulary;

/**
 * Deaths of mission personnel since the mission began.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param counted which deaths are counted
 * @param deaths how many
 */
@ChangedBy(Actor.NOBODY)
public record MissionLosses(Evidence evidence, @Key LossCount counted, int deaths) implements Fact {

    public MissionLosses {
        new Validation().notNegative("deaths", deaths).done();
    }
}
