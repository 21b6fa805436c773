package org.mandate.vocabulary;

/**
 * What an option must satisfy.
 *
 * @param option id of the option
 * @param subject what it is about, as an id; options that share a subject share its answer
 * @param text what must hold
 * @param grounds why it stands
 */
public record Demand(String option, String subject, String text, Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "demand:" + option + ":" + Slug.of(subject);
    }
}
