package org.mandate.vocabulary;

/** Who could bring a change about. */
public enum Actor {
    /** The host government and its forces. */
    HOST("the host"),
    /** States that send troops, police or money. */
    CONTRIBUTORS("contributors"),
    /** The Security Council, or whoever decides in its place. */
    COUNCIL("the Council"),
    /** The mission and the Secretariat. */
    MISSION("the mission"),
    /** Nobody at the table: what happened, what others do, or what a better source would say. */
    NOBODY("nobody at the table");

    private final String words;

    Actor(String words) {
        this.words = words;
    }

    /** In words, such as "the host". */
    public String words() {
        return words;
    }
}
