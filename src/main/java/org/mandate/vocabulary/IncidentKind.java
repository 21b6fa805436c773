package org.mandate.vocabulary;

/** Kinds of violent events. */
public enum IncidentKind {
    /** Attack on civilians. */
    ATTACK_ON_CIVILIANS,
    /** Attack on the mission. */
    ATTACK_ON_MISSION,
    /** Battle between armed parties. */
    BATTLE,
    /** Mine, bomb or other remote violence. */
    EXPLOSION
}
