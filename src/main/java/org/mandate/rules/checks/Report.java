package org.mandate.rules.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.rules.Token;

/** Where a check says what it found. */
public final class Report {

    private final String check;
    private final List<Diagnostic> problems;

    Report(String check, List<Diagnostic> problems) {
        this.check = check;
        this.problems = problems;
    }

    void at(RuleView rule, Token token, String message) {
        at(rule, token, message, null);
    }

    void at(RuleView rule, Token token, String message, @Nullable String suggestion) {
        problems.add(rule.file().at(token, check, message, suggestion));
    }

    /** A problem with the whole rule, at its first word. */
    void at(RuleView rule, String message) {
        problems.add(rule.file().at(rule.rule().start(), check, message, null));
    }

    /** A problem with the rulebook as a whole. */
    void ofRulebook(CheckedRulebook rulebook, String message) {
        problems.add(Diagnostic.ofFile(rulebook.folder(), check, message));
    }

    /** A problem with a threshold of the settings. */
    void at(Thresholds thresholds, String id, String message) {
        problems.add(thresholds.at(id, check, message));
    }
}
