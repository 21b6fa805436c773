package org.mandate.ruletest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.ranking.Conclusions;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Demand;
import org.mandate.vocabulary.DemandAnswer;
import org.mandate.vocabulary.DemandStatus;

/** A demand together with its answers: FAILED beats UNKNOWN beats MET. */
final class DemandReading {

    static final List<String> FIELDS = List.of("option", "subject", "status", "text", "answer", "rule");

    private DemandReading() {}

    /** Every demand once for each rule that bears on how it stands: that makes it or gives the deciding answer. */
    static List<Reading> of(Conclusions conclusions) {
        List<Reading> readings = new ArrayList<>();
        for (Demand demand : conclusions.of(Demand.class)) {
            List<DemandAnswer> answers = conclusions.of(DemandAnswer.class).stream()
                    .filter(a ->
                            a.option().equals(demand.option()) && a.subject().equals(demand.subject()))
                    .toList();
            DemandStatus status = answers.stream()
                    .map(DemandAnswer::status)
                    .max(Comparator.naturalOrder())
                    .orElse(DemandStatus.UNKNOWN);
            List<DemandAnswer> deciding =
                    answers.stream().filter(a -> a.status() == status).toList();
            String said = deciding.stream()
                    .map(DemandAnswer::text)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("; "));
            List<Conclusion> all = new ArrayList<>(List.of(demand));
            all.addAll(deciding);
            all.stream()
                    .map(c -> c.grounds().rule())
                    .distinct()
                    .forEach(rule -> readings.add(new Reading(fields(demand, status, said, rule), all)));
        }
        return readings;
    }

    private static Map<String, @Nullable Object> fields(Demand demand, DemandStatus status, String said, String rule) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("option", demand.option());
        fields.put("subject", demand.subject());
        fields.put("status", status);
        fields.put("text", demand.text());
        fields.put("answer", said);
        fields.put("rule", rule);
        return fields;
    }
}
