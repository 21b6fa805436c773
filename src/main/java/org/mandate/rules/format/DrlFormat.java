package org.mandate.rules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.rules.ParsedRulebook;

/** Formats a rule file. */
public final class DrlFormat {

    private DrlFormat() {}

    /**
     * The text as it should stand.
     *
     * @param name of the file, as problems name it
     * @throws InvalidInput where it does not parse
     * @throws IllegalStateException where the result would not say the same: a fault of this program
     */
    public static String of(String name, String text) {
        ParsedRulebook before = parsed(name, text);
        String laidOut = new DrlLayout(before).text();
        if (!SameRules.say(before, parsed(name, laidOut))) {
            throw new IllegalStateException("formatting would change what " + name + " says; it was left alone");
        }
        return laidOut;
    }

    private static ParsedRulebook parsed(String name, String text) {
        List<Diagnostic> problems = new ArrayList<>();
        ParsedRulebook rulebook = ParsedRulebook.read(new TreeMap<>(Map.of(name, text)), problems);
        if (!rulebook.whole()) {
            throw new InvalidInput(problems);
        }
        return rulebook;
    }
}
