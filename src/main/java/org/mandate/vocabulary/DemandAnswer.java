package org.mandate.vocabulary;

/**
 * Whether a demand is satisfied.
 *
 * @param option id of the option
 * @param subject the demand's subject
 * @param status the answer
 * @param text the answer in words
 * @param grounds why it stands
 */
public record DemandAnswer(String option, String subject, DemandStatus status, String text, Grounds grounds)
        implements Conclusion {

    @Override
    public String id() {
        return "answer:" + option + ":" + Slug.of(subject);
    }
}
