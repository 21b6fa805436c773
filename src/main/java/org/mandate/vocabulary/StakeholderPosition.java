package org.mandate.vocabulary;

/**
 * How neighbours, armed groups or the population stand towards a kind of option.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param who the stakeholder
 * @param on the kind of option
 * @param stance how it stands
 */
@ChangedBy(Actor.NOBODY)
public record StakeholderPosition(
        Evidence evidence, @Key String who, @Key OptionKind on, Stance stance) implements Fact {

    public StakeholderPosition {
        new Validation().notBlank("who", who).done();
    }
}
