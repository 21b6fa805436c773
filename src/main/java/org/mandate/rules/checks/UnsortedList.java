package org.mandate.rules.checks;

import java.util.HashSet;
import java.util.Set;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/**
 * A collected list whose order shows: the engine collects in the order of insertion, and sums of fractions, joined texts
 * and first elements differ with it.
 */
final class UnsortedList implements RuleCheck {

    private static final Set<String> COLLECTS = Set.of("collectList", "collect");
    private static final Set<String> ORDERED = Set.of("get", "getFirst", "getLast", "iterator", "toString", "subList");
    private static final Set<String> SHOWS = Set.of(
            "mapToDouble", "reduce", "findFirst", "joining", "toList", "limit", "skip", "forEach", "iterator", "sum");
    private static final Set<String> EXACT = Set.of("mapToInt", "mapToLong");

    @Override
    public String summary() {
        return "A collected list is used in the order in which it was collected.";
    }

    @Override
    public void check(RuleView rule, Report report) {
        Set<String> lists = lists(rule.conditions());
        Tokens tokens = rule.rule().consequence();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!lists.contains(token.text()) || tokens.get(i - 1).is(".")) {
                continue;
            }
            Token call = tokens.get(i + 1).is(".") ? tokens.get(i + 2) : tokens.get(-1);
            boolean shows = ORDERED.contains(call.text())
                    || (call.is("stream") && streamShows(tokens, i + 3))
                    || (tokens.get(i - 1).is(":") && tokens.get(i + 1).is(")") && loopAdds(tokens, i + 2));
            if (shows) {
                report.at(rule, token, token.text() + " is in the order of insertion: sort it first, by id");
            }
        }
    }

    private static Set<String> lists(Tokens conditions) {
        Set<String> lists = new HashSet<>();
        for (int i = 0; i < conditions.size(); i++) {
            boolean bound =
                    conditions.get(i).isVariable() && conditions.get(i + 1).is(":");
            if (bound && COLLECTS.contains(conditions.get(i + 2).text())) {
                lists.add(conditions.get(i).text());
            }
        }
        return lists;
    }

    /** Whether what a stream comes to, up to the end of the statement, hangs on its order. */
    private static boolean streamShows(Tokens tokens, int from) {
        boolean exact = false;
        boolean shows = false;
        for (int i = from; i < tokens.size() && !tokens.get(i).is(";"); i++) {
            boolean call = tokens.get(i).isName() && tokens.get(i + 1).is("(");
            if (call && tokens.get(i).is("sorted")) {
                return false;
            }
            exact |= call && EXACT.contains(tokens.get(i).text());
            shows |= call
                    && SHOWS.contains(tokens.get(i).text())
                    && !(exact && tokens.get(i).is("sum"));
            boolean settled = call
                    && Set.of("max", "min", "count", "anyMatch", "allMatch", "noneMatch")
                            .contains(tokens.get(i).text());
            if (settled) {
                return false;
            }
        }
        return shows;
    }

    /** Whether a loop adds something up. */
    private static boolean loopAdds(Tokens tokens, int from) {
        int end = tokens.get(from).is("{") ? tokens.afterClosing(from) : from;
        while (!tokens.get(from).is("{")
                && end < tokens.size()
                && !tokens.get(end).is(";")) {
            end++;
        }
        for (int i = from; i < end; i++) {
            if (tokens.get(i).is("+=")) {
                return true;
            }
        }
        return false;
    }
}
