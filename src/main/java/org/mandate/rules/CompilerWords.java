package org.mandate.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what the engine and the Java compiler say into words about rules. */
final class CompilerWords {

    private static final Map<Pattern, String> SAYINGS = sayings();
    private static final Pattern GENERATED = Pattern.compile(
            "GENERATED_\\$?\\w*\\$?|Lambda(Consequence|Predicate|Extractor)\\w*|\\bvar_(?=\\$)|\\brules\\.P\\w\\w\\.");

    private CompilerWords() {}

    static String of(String text) {
        for (Map.Entry<Pattern, String> saying : SAYINGS.entrySet()) {
            Matcher matcher = saying.getKey().matcher(text);
            if (matcher.find()) {
                StringBuilder out = new StringBuilder();
                matcher.appendReplacement(out, saying.getValue());
                return clean(out.substring(matcher.start()));
            }
        }
        return clean(text);
    }

    private static String clean(String text) {
        return GENERATED
                .matcher(text)
                .replaceAll("")
                .replaceAll("\\b(?:class )?(?:[a-z]\\w*\\.){2,}(?=[A-Z])", "")
                .replaceAll("\\s+", " ")
                .replaceAll("[.!:]?\\s*$", "")
                .strip();
    }

    private static Map<Pattern, String> sayings() {
        Map<Pattern, String> all = new LinkedHashMap<>();
        say(all, "Unable to find class: (\\S+)", "there is no type '$1' here");
        say(
                all,
                "Unable to (?:Analyse Expression|parse left part of expression:) (.+?):?$",
                "the condition '$1' cannot be understood");
        say(all, "Unknown field (\\S+) on class (\\S+)", "$2 has no field '$1'");
        say(
                all,
                "Method (\\S+) on (?:class )?(\\S+) with arguments .* is missing",
                "$2 has no method '$1' that takes this");
        say(all, "Unknown accumulate function: '([^']*)'", "there is no accumulate function '$1'");
        say(all, "Predicate '(.*)' must be a Boolean expression", "'$1' is neither true nor false");
        say(all, "Cannot use (\\S+) on (?:class )*(\\S+) in expression.*", "'$1' does not apply to $2");
        say(all, "Cannot coerce (\\S+?) to (\\S+?)!?$", "$1 and $2 cannot be compared");
        say(all, "Duplicate declaration for variable '([^']+)' in the rule.*", "'$1' is bound twice");
        say(all, "For input string: (\".*\")", "the text $1 stands where a number is needed");
        say(
                all,
                "not applicable for the arguments \\(Class<(\\w+)>, Index.*, (\\w+)\\)",
                "$1 and $2 cannot be compared");
        say(all, "(\\S+) cannot be resolved to a type", "there is no type '$1' here");
        say(all, "(\\S+) cannot be resolved(?: to a variable)?$", "'$1' is not known here");
        say(all, "The method (.+\\)) is undefined for the type Lambda\\w+", "there is no method $1 here");
        say(all, "The method (.+\\)) is undefined for the type (\\w+)", "$2 has no method $1");
        say(
                all,
                "The method (.+\\)) in the type (\\w+) is not applicable for the arguments (\\(.*\\))",
                "$2.$1 does not take $3");
        say(all, "Type mismatch: cannot convert from (\\S+) to (\\S+)", "$1 stands where $2 is needed");
        say(all, "Unable to parse consequence.*Found (?:\"}\"|<EOF>), expected.*\";\".*", "';' is missing after this");
        say(
                all,
                "Unable to parse consequence.*Found *(?:\"[^\"]*\" <\\w+>|\"[^\"]*\"), expected.*\";\".*",
                "';' is missing after this");
        say(all, "Unable to parse consequence.*(?:Found *|unexpected token: *)\"([^\"]*)\".*", "unexpected '$1'");
        say(all, "(?:Encountered unexpected token|Lexical error).*", "the engine cannot read this");
        return all;
    }

    private static void say(Map<Pattern, String> all, String regex, String words) {
        all.put(Pattern.compile(regex), words);
    }
}
