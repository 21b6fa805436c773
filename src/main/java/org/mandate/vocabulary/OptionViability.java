package org.mandate.vocabulary;

/**
 * What its demands leave of an option.
 *
 * @param option id of the option
 * @param viability the verdict
 * @param text in words
 * @param grounds why it stands
 */
public record OptionViability(String option, Viability viability, String text, Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "viability:" + option;
    }
}
