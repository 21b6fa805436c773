package org.mandate.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.ranking.Matched;
import org.mandate.vocabulary.Option;

/** How far the facts of a case get through the steps of a rule. */
final class NearReading {

    private final NearSteps steps;
    private final Map<String, List<Matched>> byQuery;
    private final @Nullable String option;

    NearReading(NearSteps steps, Map<String, List<Matched>> byQuery, @Nullable String option) {
        this.steps = steps;
        this.byQuery = byQuery;
        this.option = option;
    }

    NearSteps steps() {
        return steps;
    }

    /** The first step that nothing gets to; null where something gets through all of them. */
    @Nullable
    NearStep failing() {
        return steps.steps().stream()
                .filter(step -> matches(step).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Number of the step that fails first, from 0; the number of steps where none does. */
    int reached() {
        NearStep failing = failing();
        return failing == null ? steps.steps().size() : steps.steps().indexOf(failing);
    }

    /** The ways in which all conditions up to a step hold, each once, in an order that depends on facts alone. */
    List<Matched> matches(NearStep step) {
        return byQuery.getOrDefault(step.query(), List.of()).stream()
                .filter(this::ofTheOption)
                .sorted(Comparator.comparing(NearReading::order))
                .toList();
    }

    /** The step before one in its list; null before the first. */
    static @Nullable NearStep before(NearStep step, List<NearStep> all) {
        int index = all.indexOf(step);
        return index <= 0 ? null : all.get(index - 1);
    }

    /**
     * What got as far as the step before a constraint and no further, as values to measure with; the same thing once,
     * whatever else it was matched with.
     */
    List<NearValues> misses(NearStep step, List<NearStep> all) {
        NearStep before = before(step, all);
        if (before == null) {
            return List.of();
        }
        Map<Object, Boolean> passed = new HashMap<>();
        matches(step).forEach(m -> passed.put(subject(m, step), true));
        List<NearValues> found = new ArrayList<>();
        for (Matched matched : matches(before)) {
            if (!passed.containsKey(subject(matched, step))) {
                found.add(values(matched, step));
            }
        }
        return List.copyOf(found);
    }

    /** What a match gives to measure with. */
    NearValues values(Matched matched, NearStep step) {
        return new NearValues(steps.origins(), new HashMap<>(matched.values()), step.label()).completed();
    }

    private static Object subject(Matched matched, NearStep step) {
        Object subject = step.label() == null ? null : matched.values().get(step.label());
        return subject == null ? matched.values().toString() : subject;
    }

    private boolean ofTheOption(Matched matched) {
        return option == null
                || matched.values().values().stream()
                        .noneMatch(v -> v instanceof Option other && !other.id().equals(option));
    }

    private static String order(Matched matched) {
        StringBuilder order = new StringBuilder();
        matched.values()
                .forEach((variable, value) -> order.append(variable)
                        .append('=')
                        .append(NearText.value(value))
                        .append('\n'));
        return order.toString();
    }
}
