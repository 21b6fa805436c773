package org.mandate.vocabulary;

/**
 * A warning of mass atrocities.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param area where
 * @param status its state
 * @param by who warns
 */
@ChangedBy(Actor.NOBODY)
public record AtrocityWarning(Evidence evidence, @Key String area, WarningStatus status, String by) implements Fact {

    public AtrocityWarning {
        new Validation().notBlank("area", area).done();
    }
}
