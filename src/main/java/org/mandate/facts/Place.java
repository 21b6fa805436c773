package org.mandate.facts;

/**
 * Where something is written.
 *
 * @param text the file
 * @param line line from 1, or 0 for the whole file
 * @param column column from 1, or 0 for the whole line
 */
public record Place(SourceText text, int line, int column) {

    /** {@code file:line}, for messages that point at a second place. */
    public String shown() {
        return text.name() + ":" + line;
    }

    /** A place in an argument of a command; {@code option} is the option or parameter that took it. */
    public static Place inArgument(String option, String argument, int column) {
        return new Place(SourceText.ofArgument(option, argument, argument), 1, column);
    }
}
