package org.mandate.vocabulary;

/**
 * Authorised and deployed uniformed personnel.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param authorisedMilitary ceiling, military personnel
 * @param authorisedPolice ceiling, police
 * @param deployedMilitary military personnel in the field
 * @param deployedPolice police in the field
 */
@Single
public record ForceStrength(
        Evidence evidence,
        @ChangedBy(Actor.COUNCIL) int authorisedMilitary,
        @ChangedBy(Actor.COUNCIL) int authorisedPolice,
        @ChangedBy(Actor.CONTRIBUTORS) int deployedMilitary,
        @ChangedBy(Actor.CONTRIBUTORS) int deployedPolice)
        implements Fact {

    public ForceStrength {
        new Validation()
                .notNegative("authorisedMilitary", authorisedMilitary)
                .notNegative("authorisedPolice", authorisedPolice)
                .notNegative("deployedMilitary", deployedMilitary)
                .notNegative("deployedPolice", deployedPolice)
                .done();
    }

    /** Authorised uniformed personnel, military and police. */
    public int authorised() {
        return authorisedMilitary + authorisedPolice;
    }

    /** Deployed uniformed personnel, military and police. */
    public int deployed() {
        return deployedMilitary + deployedPolice;
    }

    /** Posts authorised but not filled; never negative. */
    public int vacancies() {
        return Math.max(0, authorised() - deployed());
    }
}
