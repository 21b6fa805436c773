package org.mandate.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mandate.decision.FirstPlace;
import org.mandate.decision.MethodAnswer;

/** Counts what leads. */
final class Shares {

    private Shares() {}

    /** The share of each group, and of having no recommendation; largest first. */
    static List<MethodAnswer.Share> of(Question question, List<FirstPlace> firsts) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, FirstPlace> examples = new TreeMap<>();
        for (FirstPlace first : firsts) {
            String key = first.group() == null ? "" : first.group();
            counts.merge(key, 1, Integer::sum);
            examples.putIfAbsent(key, first);
        }
        return counts.entrySet().stream()
                .map(e -> {
                    FirstPlace example = Objects.requireNonNull(examples.get(e.getKey()));
                    return new MethodAnswer.Share(
                            example.group(),
                            example.group() == null ? "no recommendation" : question.label(example.group()),
                            (double) e.getValue() / firsts.size());
                })
                .sorted(Comparator.comparingDouble(MethodAnswer.Share::share)
                        .reversed()
                        .thenComparing(MethodAnswer.Share::label))
                .toList();
    }
}
