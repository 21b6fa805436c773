package org.mandate.rules;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.kie.api.KieBase;

/**
 * Rules that passed every check, compiled, before any of their code ran: what the cache keeps.
 *
 * @param rules what the rules say of themselves, by name
 * @param files what the compiled rules depend on, by file
 * @param compiled their classes
 */
record CheckedRules(SortedMap<String, RuleInfo> rules, SortedMap<String, FileParts> files, CompiledRules compiled) {

    /** Loads the classes: from here on conditions of the rules may run. */
    KieBase newBase() {
        // As they stand in the files, however they came to be compiled.
        List<String> order = rules.values().stream()
                .sorted(Comparator.comparing(RuleInfo::file).thenComparing(RuleInfo::line))
                .map(RuleInfo::name)
                .toList();
        return compiled.newBase(order);
    }

    /** The same as part of the program. */
    CheckedRules asShipped() {
        return new CheckedRules(rules, files, compiled.asShipped());
    }
}
