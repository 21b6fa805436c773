package org.mandate.vocabulary;

/** The kinds of way to go on, from a larger force to none. */
public enum OptionKind {
    /** Increase of authorised strength. */
    REINFORCE("increase of authorised strength"),
    /** Continue as at present. */
    MAINTAIN("present arrangements"),
    /** Reduced footprint: fewer sites, about the present ceiling. */
    CONSOLIDATE("reduced footprint"),
    /** Special political mission without uniformed units. */
    POLITICAL_MISSION("special political mission"),
    /** Complete closure. */
    WITHDRAW("complete closure");

    private final String words;

    OptionKind(String words) {
        this.words = words;
    }

    /** The field's term for it, without an article. */
    public String words() {
        return words;
    }
}
