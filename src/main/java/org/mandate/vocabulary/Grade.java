package org.mandate.vocabulary;

/**
 * An Admiralty grade, such as {@code B2}: reliability of the source and credibility of the statement.
 *
 * @param reliability A (completely reliable) to E (unreliable), F (cannot be judged)
 * @param credibility 1 (confirmed) to 5 (improbable), 6 (cannot be judged)
 */
public record Grade(char reliability, int credibility) {

    public Grade {
        new Validation()
                .require("grade", reliability >= 'A' && reliability <= 'F', "the letter is A to F")
                .require("grade", credibility >= 1 && credibility <= 6, "the number is 1 to 6")
                .done();
    }

    /** Reads {@code B2}; throws {@link InvalidFields} for anything else. */
    public static Grade of(String text) {
        new Validation()
                .require("grade", text.length() == 2, "a grade is a letter A to F and a number 1 to 6, such as B2")
                .done();
        return new Grade(text.charAt(0), text.charAt(1) - '0');
    }

    @Override
    public String toString() {
        return "" + reliability + credibility;
    }
}
