package org.mandate.batch;

import java.util.List;

/**
 * What the cases of a batch have in common. Counts are of cases.
 *
 * @param rules rules on which findings, demands, risks, alerts, forecasts or indicators rest, most often first
 * @param deciding types of the facts below what separates the first two options most, and below demands that failed
 * @param sensitivities types of what is not known where some answer would put another option first
 * @param moved cases whose first place moved since the earlier batch, by id
 */
public record BatchSummary(List<Count> rules, List<Count> deciding, List<Count> sensitivities, List<Moved> moved) {

    /** How many cases something holds for. */
    public record Count(String name, int cases) {}

    /** A case whose first place moved, and why. */
    public record Moved(String id, String text, List<String> causes) {

        public Moved {
            causes = List.copyOf(causes);
        }
    }

    public BatchSummary {
        rules = List.copyOf(rules);
        deciding = List.copyOf(deciding);
        sensitivities = List.copyOf(sensitivities);
        moved = List.copyOf(moved);
    }
}
