package org.mandate.vocabulary;

/**
 * Something that stands above the score.
 *
 * @param kind what kind
 * @param text the alert in words
 * @param grounds why it stands
 */
public record Alert(AlertKind kind, String text, Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "alert:" + kind;
    }
}
