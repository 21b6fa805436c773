package org.mandate.rules.checks;

import java.util.List;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/** An annotation that is there and says nothing. {@code @cases} may be empty: not every rule was drawn from a case. */
final class EmptyAnnotation implements RuleCheck {

    private static final List<String> TELLING = List.of("doc", "basis", "knownFrom", "independent");

    @Override
    public String summary() {
        return "An annotation is empty, or @knownFrom is no year.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        for (String name : TELLING) {
            if (rule.rule().rule().hasAnnotation(name)) {
                String text = rule.rule().annotation(name).strip();
                if (text.isEmpty()) {
                    report.at(rule, place(rule.rule().header(), name), "@" + name + " is empty");
                } else if (name.equals("knownFrom") && !text.matches("(1[89]|20)\\d\\d")) {
                    report.at(rule, place(rule.rule().header(), name), "@knownFrom takes a year, such as 1994");
                }
            }
        }
    }

    private static Token place(Tokens header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).is("@") && header.get(i + 1).is(name)) {
                return header.get(i);
            }
        }
        return header.get(0);
    }
}
