package org.mandate.rules.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.rules.ParsedRulebook;

/**
 * The rules with what each reads and concludes.
 *
 * @param rules in the order of files and lines
 */
public record RuleGraph(List<GraphRule> rules) {

    public RuleGraph {
        rules = List.copyOf(rules);
    }

    /**
     * Reads rule texts, by file name; nothing is compiled.
     *
     * @throws InvalidInput where they do not parse
     */
    public static RuleGraph of(SortedMap<String, String> texts) {
        List<Diagnostic> problems = new ArrayList<>();
        ParsedRulebook parsed = ParsedRulebook.read(texts, problems);
        if (!parsed.whole()) {
            throw new InvalidInput(problems);
        }
        return new RuleGraph(parsed.rules().stream().map(RuleReader::read).toList());
    }

    /** Those that do not belong to the method. */
    List<GraphRule> domain() {
        return rules.stream().filter(rule -> !rule.method()).toList();
    }

    /** The rule of a name. */
    public GraphRule rule(String name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The things by which one rule feeds another; empty where it does not. */
    static SortedSet<Thing> fed(GraphRule from, GraphRule to) {
        SortedSet<Thing> by = new TreeSet<>();
        for (Thing made : from.concludes()) {
            if (to.reads().stream().anyMatch(read -> fits(made, read))
                    || to.without().stream().anyMatch(read -> fits(made, read))) {
                by.add(made);
            }
        }
        return by;
    }

    /** Whether what is concluded can be what is read. */
    static boolean fits(Thing made, Thing read) {
        return made.type().equals(read.type())
                && (made.of().isEmpty() || read.of().isEmpty() || made.of().equals(read.of()));
    }

    /** Rules that a rule feeds, itself left out. */
    List<GraphRule> readersOf(GraphRule rule) {
        return rules.stream()
                .filter(other -> !other.equals(rule) && !fed(rule, other).isEmpty())
                .toList();
    }

    /** Rules that feed a rule, itself left out. */
    List<GraphRule> feedersOf(GraphRule rule) {
        return rules.stream()
                .filter(other -> !other.equals(rule) && !fed(other, rule).isEmpty())
                .toList();
    }
}
