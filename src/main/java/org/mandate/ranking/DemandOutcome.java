package org.mandate.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mandate.vocabulary.Demand;
import org.mandate.vocabulary.DemandAnswer;
import org.mandate.vocabulary.DemandStatus;

/**
 * How a demand stands, with all that answers it: FAILED beats UNKNOWN beats MET, and no answer is UNKNOWN.
 *
 * @param status how it stands
 * @param deciding the answers of that status
 */
public record DemandOutcome(DemandStatus status, List<DemandAnswer> deciding) {

    public DemandOutcome {
        deciding = List.copyOf(deciding);
    }

    /** How a demand stands among what was concluded. */
    public static DemandOutcome of(Demand demand, Conclusions conclusions) {
        List<DemandAnswer> answers = conclusions.of(DemandAnswer.class).stream()
                .filter(a -> a.option().equals(demand.option()) && a.subject().equals(demand.subject()))
                .toList();
        DemandStatus status = answers.stream()
                .map(DemandAnswer::status)
                .max(Comparator.naturalOrder())
                .orElse(DemandStatus.UNKNOWN);
        return new DemandOutcome(
                status, answers.stream().filter(a -> a.status() == status).toList());
    }

    /** The deciding answers in words, each once. */
    public String text() {
        return deciding.stream().map(DemandAnswer::text).distinct().sorted().collect(Collectors.joining("; "));
    }
}
