package org.mandate.rules.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/** The parts of the rules of one file, by place. */
final class Zones {

    private final List<ParsedRule> rules;
    private final Set<Integer> edges = new HashSet<>();

    Zones(List<ParsedRule> rules) {
        this.rules = rules;
        for (ParsedRule rule : rules) {
            edges.add(rule.start());
            edges.add(rule.when());
            edges.add(rule.then());
            edges.add(lastWord(rule));
        }
    }

    /** Place of the word {@code end}. */
    static int lastWord(ParsedRule rule) {
        Tokens tokens = rule.consequence();
        Token last = tokens.get(tokens.size() - 1);
        return last.is("end") ? last.start() : -1;
    }

    /** Where a place stands. */
    Zone at(int place) {
        for (ParsedRule rule : rules) {
            if (place >= rule.start() && place < rule.end()) {
                return place >= rule.then() ? Zone.CONSEQUENCE : place >= rule.when() ? Zone.CONDITIONS : Zone.HEADER;
            }
        }
        return Zone.OUTSIDE;
    }

    /** Whether at a place one of the words stands that begin a line of their own: rule, when, then, end. */
    boolean isEdge(int place) {
        return edges.contains(place);
    }

    /** Whether a rule ends with the word at a place. */
    boolean isEnd(int place) {
        return rules.stream().anyMatch(rule -> lastWord(rule) == place);
    }
}
