package org.mandate.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its text has it.
 *
 * @param name its name, unique in the rulebook
 * @param file where it stands, such as {@code rules/host.drl}
 * @param line line of its name, from 1
 * @param doc why it holds, one sentence
 * @param basis what it rests on
 * @param cases the cases it was drawn from
 * @param knownFrom the year from which one could know it
 * @param independent the reason why its findings are lines of evidence of their own, or null
 * @param thresholds ids of the thresholds that it compares with
 * @param absences what it must not find
 * @param ranking whether it belongs to the method rather than to the domain
 */
public record RuleInfo(
        String name,
        String file,
        int line,
        String doc,
        String basis,
        List<String> cases,
        String knownFrom,
        @Nullable String independent,
        List<String> thresholds,
        List<AbsencePattern> absences,
        boolean ranking) {

    public RuleInfo {
        cases = List.copyOf(cases);
        thresholds = List.copyOf(thresholds);
        absences = List.copyOf(absences);
    }
}
