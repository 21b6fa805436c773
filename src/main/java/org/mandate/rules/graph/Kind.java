package org.mandate.rules.graph;

import java.util.Set;

/** The sorts of things, in the order in which they rest on each other. */
enum Kind {
    FACT("Fact types"),
    INDICATOR("Indicators"),
    RISK("Risks"),
    OUTCOME("What is said of options"),
    METHOD("The method");

    /** What nearly every rule matches, so that it tells nothing of who feeds whom. */
    static final Set<String> CONTEXT = Set.of("Option", "Mission", "Threshold", "Priority", "Method", "Unknown");

    private static final Set<String> OUTCOMES = Set.of("Finding", "Demand", "DemandAnswer", "Alert", "Forecast");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    /** Heading of its things. */
    String title() {
        return title;
    }

    static Kind of(Thing thing) {
        if (thing.type().equals("Indicator")) {
            return INDICATOR;
        } else if (thing.type().equals("Risk")) {
            return RISK;
        } else if (OUTCOMES.contains(thing.type())) {
            return OUTCOME;
        }
        return RuleReader.isConclusion(thing.type()) ? METHOD : FACT;
    }

    boolean isOutcome() {
        return this == OUTCOME;
    }
}
