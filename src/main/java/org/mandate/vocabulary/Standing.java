package org.mandate.vocabulary;

/**
 * Where an option on the table stands among the options on the table.
 *
 * @param option id of the option
 * @param group id of its group
 * @param rank place, from 1; equals share a place
 * @param grounds why it stands
 */
public record Standing(String option, String group, int rank, Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "standing:" + option;
    }
}
