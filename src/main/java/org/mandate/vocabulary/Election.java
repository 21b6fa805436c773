package org.mandate.vocabulary;

/**
 * An election on which the mission's work or its welcome depends.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param name which election
 * @param status where it stands
 */
@ChangedBy(Actor.HOST)
public record Election(Evidence evidence, @Key String name, ElectionStatus status) implements Fact {

    public Election {
        new Validation().notBlank("name", name).done();
    }
}
