package org.mandate.ruletest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.ranking.Trial;
import org.mandate.rules.RuleCondition;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.RuleProbes;
import org.mandate.rules.Rulebook;

/**
 * What rule tests cover.
 *
 * @param rules number of rules
 * @param neverFired rules that fired in no test, by name
 * @param conditions number of conditions that can be told apart
 * @param neverHeld conditions that never held where all before them did
 * @param neverFailed conditions that never failed where all before them held
 */
public record Coverage(
        int rules,
        List<RuleInfo> neverFired,
        int conditions,
        List<RuleCondition> neverHeld,
        List<RuleCondition> neverFailed) {

    /** Runs the tests once more, with a probe beside each condition of each rule. */
    public static Coverage of(SortedMap<String, String> texts, Rulebook rulebook, List<RuleTest> tests) {
        RuleProbes probes = new RuleProbes(texts);
        Rulebook beside = probes.rulebook();
        Set<String> fired = new HashSet<>();
        for (RuleTest test : tests) {
            fired.addAll(fired(beside, rulebook, test));
        }
        List<RuleInfo> silent = new ArrayList<>(rulebook.rules().values());
        silent.removeIf(rule -> fired.contains(rule.name()));
        return new Coverage(
                rulebook.rules().size(),
                silent,
                probes.conditions().size(),
                probes.conditions().stream()
                        .filter(c -> !fired.contains(c.held()))
                        .toList(),
                probes.conditions().stream()
                        .filter(c -> !fired.contains(c.failed()))
                        .toList());
    }

    /** A test in which the rules give no result covers nothing; it fails, and says so itself. */
    private static Set<String> fired(Rulebook probes, Rulebook rulebook, RuleTest test) {
        try {
            return Trial.matching(probes, rulebook, test.settings(), test.file(), test.day());
        } catch (InvalidInput wrong) {
            return Set.of();
        }
    }

    /** What is not covered, a line each, and how much is. */
    public String text() {
        StringBuilder out = new StringBuilder();
        neverFired.forEach(r -> out.append(r.file() + ":" + r.line() + ": never fired: \"" + r.name() + "\"\n"));
        neverHeld.forEach(c -> out.append(c.shown()).append(": never held\n"));
        neverFailed.forEach(c -> out.append(c.shown()).append(": never failed\n"));
        Set<RuleCondition> oneSided = new HashSet<>(neverHeld);
        oneSided.addAll(neverFailed);
        out.append("coverage: ")
                .append(rules - neverFired.size() + " of " + rules + " rules fired, ")
                .append(conditions - oneSided.size() + " of " + conditions + " conditions both held and failed\n");
        return out.toString();
    }
}
