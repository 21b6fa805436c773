package org.mandate.whatif;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.FactText;
import org.mandate.rules.Tokens;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Threshold;

/** Facts, conclusions and expressions in words. */
final class NearWords {

    private NearWords() {}

    /** {@code HostPosition} as "host position". */
    static String type(@Nullable String name) {
        return name == null
                ? "match"
                : name.replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Such as "1 host position" or "3 host positions". */
    static String counted(int number, String what) {
        String many = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return number + " " + (number == 1 ? what : what.endsWith("strength") ? what + "s" : many);
    }

    /** What a fact, conclusion or setting says. */
    static String text(Object thing) {
        if (thing instanceof Fact fact) {
            return FactText.of(fact);
        } else if (thing instanceof Conclusion conclusion) {
            return conclusion.text();
        }
        return thing instanceof Threshold threshold
                ? "threshold " + threshold.id() + " is " + NearText.value(threshold.value())
                : "";
    }

    /** Its id, and what it says in brackets. */
    static String named(Object thing) {
        String text = text(thing);
        return NearText.value(thing) + (text.isEmpty() ? "" : " (" + text + ")");
    }

    /** An expression without the signs that mark variables. */
    static String expression(Tokens tokens) {
        return tokens.text()
                .replace("$", "")
                .replaceAll("\\s*\\.\\s*", ".")
                .replaceAll("\\s*\\(\\s*\\)", "");
    }
}
