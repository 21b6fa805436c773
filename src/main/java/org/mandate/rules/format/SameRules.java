package org.mandate.rules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PatternDescr;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.ParsedRulebook;
import org.mandate.rules.RuleFile;
import org.mandate.rules.Token;

/** Whether two texts of one file are the same to the reader of rules: token by token, comment by comment, rule by rule. */
final class SameRules {

    private SameRules() {}

    static boolean say(ParsedRulebook one, ParsedRulebook other) {
        return words(one.files().get(0)).equals(words(other.files().get(0)))
                && outlines(one).equals(outlines(other));
    }

    /** Tokens and, between them, comments without their white space. */
    private static List<String> words(RuleFile file) {
        List<String> words = new ArrayList<>();
        int at = 0;
        for (Token token : file.tokens().all()) {
            words.add(file.text().substring(at, token.start()).replaceAll("\\s+", ""));
            words.add(token.kind() + token.text());
            at = token.end();
        }
        words.add(file.text().substring(at).replaceAll("\\s+", ""));
        return words;
    }

    /** What the engine's own parser makes of the rules. */
    private static List<String> outlines(ParsedRulebook rulebook) {
        return rulebook.rules().stream().map(SameRules::outline).toList();
    }

    private static String outline(ParsedRule rule) {
        String patterns =
                rule.tree().patterns().stream().map(SameRules::outline).collect(Collectors.joining("; "));
        return rule.name() + ": " + rule.rule().getAnnotationNames() + " " + patterns;
    }

    private static String outline(PatternDescr pattern) {
        return pattern.getIdentifier() + " : " + pattern.getObjectType() + " "
                + pattern.getConstraint().getDescrs().stream()
                        .map(constraint -> constraint.toString().replaceAll("\\s+", ""))
                        .toList();
    }
}
