package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.MethodAnswer;
import org.mandate.ranking.LiveSession;
import org.mandate.vocabulary.Alert;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.CriterionValue;
import org.mandate.vocabulary.DemandAnswer;
import org.mandate.vocabulary.Option;

/**
 * Means held against ends, as the settings tell them apart: means only let through what an option is worth on the ends.
 * With D the least of the option's values on the means, its value on an end becomes D times its own and 1 − D times that
 * of present arrangements; the ends share the weight of all. The rules score and rank that.
 */
final class EndsTrial {

    private final Question question;
    private final Set<Criterion> means;
    private final List<Conclusion> concluded;
    private final Map<String, Map<Criterion, CriterionValue>> values = new TreeMap<>();

    private EndsTrial(Question question) {
        this.question = question;
        means = question.settings().method().means();
        concluded = question.sessions().ask(live -> live.concluding(Delta.NONE, Conclusion.class));
        concluded.forEach(c -> {
            if (c instanceof CriterionValue value) {
                values.computeIfAbsent(value.option(), o -> new TreeMap<>()).put(value.criterion(), value);
            }
        });
    }

    /** What leads that way; null where no end or none of the means has a weight, or present arrangements no value. */
    static MethodAnswer.@Nullable Ends of(Question question) {
        return new EndsTrial(question).answer();
    }

    private MethodAnswer.@Nullable Ends answer() {
        String present = question.options().values().stream()
                .filter(o -> o.kind() == question.settings().method().present())
                .map(Option::id)
                .findFirst()
                .orElse("");
        Map<Criterion, CriterionValue> otherwise = values.getOrDefault(present, Map.of());
        double weight = otherwise.values().stream()
                .filter(v -> !means.contains(v.criterion()))
                .mapToDouble(CriterionValue::weight)
                .sum();
        if (weight <= 0 || means.stream().noneMatch(otherwise::containsKey)) {
            return null;
        }
        Set<Object> held = new LinkedHashSet<>(question.options().values());
        held.addAll(question.settings().thresholds().values());
        concluded.stream()
                .filter(c -> c instanceof DemandAnswer || c instanceof Alert)
                .forEach(held::add);
        values.values().forEach(own -> held.addAll(scaled(own, otherwise, weight)));
        Set<String> method = new TreeSet<>();
        question.rulebook().rules().forEach((name, rule) -> {
            if (rule.ranking()) {
                method.add(name);
            }
        });
        try (Live live = new Live(LiveSession.of(question.rulebook(), method), held)) {
            Outcome outcome = live.at(Delta.NONE);
            return new MethodAnswer.Ends(List.copyOf(means), outcome.first(), scores(outcome));
        }
    }

    private List<CriterionValue> scaled(
            Map<Criterion, CriterionValue> own, Map<Criterion, CriterionValue> otherwise, double weight) {
        double through = own.values().stream()
                .filter(v -> means.contains(v.criterion()))
                .mapToDouble(CriterionValue::value)
                .min()
                .orElse(1);
        List<CriterionValue> ends = new ArrayList<>();
        own.forEach((criterion, v) -> {
            CriterionValue present = otherwise.get(criterion);
            if (!means.contains(criterion) && present != null) {
                double value = through * v.value() + (1 - through) * present.value();
                ends.add(new CriterionValue(
                        v.option(),
                        criterion,
                        v.weight() / weight,
                        v.pro(),
                        v.against(),
                        value,
                        value,
                        value,
                        v.grounds()));
            }
        });
        return ends;
    }

    private List<MethodAnswer.Score> scores(Outcome outcome) {
        Map<String, Option> options = question.options();
        return outcome.options().entrySet().stream()
                .map(e -> new MethodAnswer.Score(
                        e.getKey(),
                        label(options.get(e.getKey()), e.getKey()),
                        e.getValue().score()))
                .sorted(Comparator.comparingDouble(MethodAnswer.Score::score)
                        .reversed()
                        .thenComparing(MethodAnswer.Score::option))
                .collect(Collectors.toList());
    }

    private static String label(@Nullable Option option, String id) {
        return option == null ? id : option.label();
    }
}
