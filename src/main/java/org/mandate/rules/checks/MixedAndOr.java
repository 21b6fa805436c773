package org.mandate.rules.checks;

import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/** And beside or without brackets: and binds first, which not every reader knows. */
final class MixedAndOr implements RuleCheck {

    @Override
    public String summary() {
        return "'and' and 'or' stand side by side without brackets.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        signs(rule, rule.conditions(), report);
        signs(rule, rule.rule().consequence(), report);
        words(rule, rule.conditions(), report);
    }

    /** {@code &&} beside {@code ||}, within one pair of brackets and between the same commas. */
    private static void signs(RuleView rule, Tokens tokens, Report report) {
        for (Tokens part : tokens.split(",")) {
            boolean and = false;
            boolean or = false;
            boolean said = false;
            int i = 0;
            while (i < part.size()) {
                Token token = part.get(i);
                boolean mixes = (token.is("&&") && or) || (token.is("||") && and);
                if (mixes && !said) {
                    said = true;
                    say(rule, token, report);
                }
                and |= token.is("&&");
                or |= token.is("||");
                if (token.is(";") || token.is("{") || token.is("}")) {
                    and = false;
                    or = false;
                    said = false;
                }
                if (token.is("(") || token.is("[") || token.is("{")) {
                    int end = part.afterClosing(i);
                    signs(rule, part.part(i + 1, Math.max(i + 1, end - 1)), report);
                    i = end;
                } else {
                    i++;
                }
            }
        }
    }

    /** {@code and} beside {@code or} between patterns; a pattern that no word joins to the one before begins anew. */
    private static void words(RuleView rule, Tokens tokens, Report report) {
        boolean and = false;
        boolean or = false;
        boolean afterPattern = false;
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            boolean joins = token.is("and") || token.is("or");
            if (joins && ((token.is("and") && or) || (token.is("or") && and))) {
                say(rule, token, report);
            }
            if (joins) {
                and |= token.is("and");
                or |= token.is("or");
            } else if (afterPattern) {
                and = false;
                or = false;
            }
            boolean group = token.is("(") && !tokens.get(i - 1).isCapital();
            if (group) {
                words(rule, tokens.part(i + 1, Math.max(i + 1, tokens.afterClosing(i) - 1)), report);
            }
            afterPattern = token.is("(");
            i = token.is("(") ? tokens.afterClosing(i) : i + 1;
        }
    }

    private static void say(RuleView rule, Token token, Report report) {
        report.at(rule, token, "'and' binds before 'or': put brackets around what belongs together");
    }
}
