package org.mandate.vocabulary;

/**
 * Something a host government did or asked for.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param act what
 * @param target whom or what it concerns
 */
@ChangedBy(Actor.HOST)
public record HostAct(Evidence evidence, Act act, String target) implements Fact {

    public HostAct {
        new Validation().notBlank("target", target).done();
    }
}
