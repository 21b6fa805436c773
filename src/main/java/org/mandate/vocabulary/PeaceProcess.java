package org.mandate.vocabulary;

/**
 * A peace agreement or process and where it stands.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param name its name
 * @param status where it stands
 * @param missionSupports whether support to it is a task of the mission
 */
@ChangedBy(Actor.HOST)
public record PeaceProcess(Evidence evidence, @Key String name, ProcessStatus status, boolean missionSupports)
        implements Fact {

    public PeaceProcess {
        new Validation().notBlank("name", name).done();
    }
}
