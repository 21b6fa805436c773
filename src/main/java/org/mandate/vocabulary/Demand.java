package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What an option must satisfy.
 *
 * @param option id of the option
 * @param subject what it is about, as an id; options that share a subject share its answer
 * @param text what must hold
 * @param failsIf an event to plan for that would fail it, in words that stand after "if"; null where there is none
 * @param grounds why it stands
 */
public record Demand(
        String option,
        String subject,
        String text,
        @Nullable String failsIf,
        Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "demand:" + option + ":" + Slug.of(subject);
    }
}
