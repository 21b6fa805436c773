package org.mandate.whatif;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.FactText;
import org.mandate.rules.Tokens;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Threshold;

/** Facts, conclusions and expressions in words. */
final class NearWords {

    private static final int SHOWN = 3;
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

    private NearWords() {}

    /** {@code HostPosition} as "host position". */
    static String type(@Nullable String name) {
        return name == null ? "match" : name.replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
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

    /** Several of them in a row; of many the first. */
    static String several(List<Object> things) {
        String named = things.stream().limit(SHOWN).map(NearWords::named).collect(Collectors.joining("; "));
        int more = things.size() - SHOWN;
        return more > 0 ? named + "; and " + more + " more" : named;
    }

    /** With its article. */
    static String one(String what) {
        return ("aeiou".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
    }

    /** Constants in a text as words, such as "not assured". */
    static String plain(String text) {
        return CONSTANT.matcher(text)
                .replaceAll(m -> m.group().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** An expression without the signs that mark variables. */
    static String expression(Tokens tokens) {
        return tokens.text().replace("$", "").replaceAll("\\s*\\.\\s*", ".").replaceAll("\\s*\\(\\s*\\)", "");
    }
}
