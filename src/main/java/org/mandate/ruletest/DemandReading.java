package org.mandate.ruletest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.ranking.Conclusions;
import org.mandate.ranking.DemandOutcome;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Demand;

/** A demand together with its answers: FAILED beats UNKNOWN beats MET. */
final class DemandReading {

    static final List<String> FIELDS = List.of("option", "subject", "status", "text", "answer", "rule");

    private DemandReading() {}

    /** Every demand once for each rule that bears on how it stands: that makes it or gives the deciding answer. */
    static List<Reading> of(Conclusions conclusions) {
        List<Reading> readings = new ArrayList<>();
        for (Demand demand : conclusions.of(Demand.class)) {
            DemandOutcome outcome = DemandOutcome.of(demand, conclusions);
            List<Conclusion> all = new ArrayList<>(List.of(demand));
            all.addAll(outcome.deciding());
            all.stream()
                    .map(c -> c.grounds().rule())
                    .distinct()
                    .forEach(rule -> readings.add(new Reading(fields(demand, outcome, rule), all)));
        }
        return readings;
    }

    private static Map<String, @Nullable Object> fields(Demand demand, DemandOutcome outcome, String rule) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("option", demand.option());
        fields.put("subject", demand.subject());
        fields.put("status", outcome.status());
        fields.put("text", demand.text());
        fields.put("answer", outcome.text());
        fields.put("rule", rule);
        return fields;
    }
}
