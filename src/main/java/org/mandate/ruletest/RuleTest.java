package org.mandate.ruletest;

import java.time.LocalDate;
import java.util.List;
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

    /** {@code rules/host.test.yaml: what it shows}. */
    public String title() {
        return at.text().name() + ": " + name;
    }
}
