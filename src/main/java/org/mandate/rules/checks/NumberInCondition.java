package org.mandate.rules.checks;

import java.util.HashSet;
import java.util.Set;
import org.mandate.rules.Token;

/** A number in a condition: it belongs into the settings, with its basis and range. */
final class NumberInCondition implements RuleCheck {

    /** None, one and all need no basis. */
    private static final Set<String> PLAIN = Set.of("0", "1", "0.0", "1.0");

    @Override
    public String summary() {
        return "A number stands in a condition instead of in the settings.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        Set<Integer> lines = new HashSet<>();
        for (Token token : rule.conditions().all()) {
            boolean number = token.kind() == Token.Kind.NUMBER && !PLAIN.contains(token.text());
            if (number && lines.add(rule.file().line(token.start()))) {
                report.at(
                        rule,
                        token,
                        "the number " + token.text() + " belongs into settings.yaml, with its basis",
                        "Threshold( id == \"…\", $limit : value )");
            }
        }
    }
}
