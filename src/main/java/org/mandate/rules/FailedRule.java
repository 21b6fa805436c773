package org.mandate.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;
import org.mandate.diagnostic.Diagnostic;

/** Says which rule failed while it concluded: it takes a value for granted that a fact need not have. */
final class FailedRule {

    private static final Pattern NOTHING = Pattern.compile("because \"(?:<local\\d+>|(\\$\\w+)).*\" is null");

    private FailedRule() {}

    /** The failure at the place of the rule. */
    static Diagnostic of(Rulebook rulebook, ConsequenceException failed) {
        String name = failed.getRule().getName();
        String cause = String.valueOf(
                failed.getCause() == null ? null : failed.getCause().getMessage());
        Matcher nothing = NOTHING.matcher(cause);
        boolean missing = nothing.find();
        @Nullable String variable = missing ? nothing.group(1) : null;
        String why = missing
                ? (variable == null ? "a value" : variable) + " is not there in every fact that it matches"
                : CompilerWords.of(cause);
        String message = "rule \"" + name + "\" fails while it concludes: " + why;
        String hint = missing ? "ask for it in the conditions, such as field != null" : null;
        RuleInfo info = rulebook.rules().get(name);
        return info == null
                ? Diagnostic.ofFile("rules", "rule-fails", message)
                : new Diagnostic(info.file(), info.line(), 0, "rule-fails", message, null, hint);
    }
}
