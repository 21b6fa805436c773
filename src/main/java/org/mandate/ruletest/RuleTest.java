package org.mandate.ruletest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Place;
import org.mandate.facts.Settings;

/**
 * One rule test: facts, and what must be concluded from them.
 *
 * @param name what it shows, unique in its file
 * @param at where it stands
 * @param file the facts, as a case
 * @param day the day asked about
 * @param settings thresholds and method
 * @param expected what must and must not be concluded
 */
public record RuleTest(
        String name, Place at, CaseFile file, LocalDate day, Settings settings, List<Expectation> expected) {

    public RuleTest {
        expected = List.copyOf(expected);
    }

    /** The same test under other settings. */
    RuleTest with(Settings other) {
        return new RuleTest(name, at, file, day, other, expected);
    }

    /** Names of the rules that some test wants to conclude something and some test wants not to. */
    public static Set<String> tried(List<RuleTest> tests) {
        Set<String> both = named(tests, true);
        both.retainAll(named(tests, false));
        return both;
    }

    private static Set<String> named(List<RuleTest> tests, boolean present) {
        Set<String> names = new TreeSet<>();
        for (RuleTest test : tests) {
            for (Expectation expected : test.expected()) {
                String rule = expected.fields().get("rule");
                if (rule != null && expected.present() == present) {
                    names.add(rule);
                }
            }
        }
        return names;
    }

    /** {@code rules/host.test.yaml: what it shows}. */
    public String title() {
        return at.text().name() + ": " + name;
    }
}
