package org.mandate.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mandate.facts.FactFields;
import org.mandate.ranking.Matched;
import org.mandate.rules.Comparison;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;

/** Changes that may carry the facts of a case past the step at which they fail. Which of them do, firing shows. */
final class NearEdits {

    /** Of ways to match that differ only in what they are matched with, more would only repeat themselves. */
    private static final int MOST_WAYS = 60;

    /** Fields that say what a thing is: of another kind it is another thing. */
    private static final Set<String> WHAT_IT_IS = Set.of("kind", "act");

    private final NearReading reading;
    private final NearSuppositions suppositions;
    private final Map<String, NearEdit> found = new LinkedHashMap<>();

    private NearEdits(NearReading reading, NearSuppositions suppositions) {
        this.reading = reading;
        this.suppositions = suppositions;
    }

    /** The changes, the smallest first. */
    static List<NearEdit> of(NearReading reading, NearState state, List<Fact> facts, LocalDate day) {
        NearStep failing = reading.failing();
        if (failing == null) {
            return List.of();
        }
        NearEdits edits = new NearEdits(reading, new NearSuppositions(state, facts, day));
        edits.collect(failing, reading.steps().steps());
        return edits.found.values().stream()
                .sorted(Comparator.comparingDouble(NearEdit::size).thenComparing(NearEdit::text))
                .toList();
    }

    private void collect(NearStep step, List<NearStep> all) {
        switch (step.kind()) {
            case TYPE -> suppose(step, all);
            case CONSTRAINT -> {
                reading.misses(step, all).stream().limit(MOST_WAYS).forEach(way -> mend(way, step));
                suppose(step, all);
            }
            case NOT -> undo(step);
            case EXISTS -> {
                NearStep inner = step.inside().stream()
                        .filter(s -> reading.matches(s).isEmpty())
                        .findFirst()
                        .orElse(null);
                if (inner != null) {
                    collect(inner, step.inside());
                }
            }
            case ACCUMULATE, RESULT -> {
                NearStep before = NearReading.before(step, all);
                if (step.kind() == NearStep.Kind.RESULT && before != null) {
                    reading.matches(before).stream().limit(MOST_WAYS).forEach(m -> mendResult(m, step));
                }
                for (NearStep inner : step.inside()) {
                    if (inner.kind() == NearStep.Kind.CONSTRAINT) {
                        reading.misses(inner, step.inside()).stream()
                                .limit(MOST_WAYS)
                                .forEach(way -> mend(way, inner));
                    }
                }
                if (!step.inside().isEmpty()) {
                    suppose(step.inside().get(0), step.inside());
                }
            }
            case WHOLE -> {
                // Nothing is known of what stands in it.
            }
        }
    }

    /** Changes that make a constraint hold for what just misses it. */
    private void mend(NearValues way, NearStep step) {
        for (Comparison comparison : Comparison.of(step.constraint())) {
            if (way.holds(comparison)) {
                continue;
            }
            if (way.left(comparison) instanceof Number && way.right(comparison).get(0) instanceof Number) {
                NearNumbers.mend(way, comparison).forEach(this::add);
            }
            if (way.subject() instanceof Fact fact) {
                change(way, step, fact, comparison, true);
            }
            fill(way, comparison);
        }
    }

    /** Changes of numbers beside what was reckoned, and of numbers that were reckoned with. */
    private void mendResult(Matched matched, NearStep step) {
        NearValues way = reading.values(matched, step);
        mend(way, step);
        for (Comparison comparison : Comparison.of(step.constraint())) {
            Double distance = NearNumbers.distance(way, comparison);
            if (distance == null || way.holds(comparison) || step.inside().isEmpty()) {
                continue;
            }
            NearStep last = step.inside().get(step.inside().size() - 1);
            reading.matches(last).stream()
                    .limit(MOST_WAYS)
                    .map(m -> m.values().get(String.valueOf(last.label())))
                    .filter(Fact.class::isInstance)
                    .forEach(fact -> NearNumbers.shifted((Fact) fact, -distance).forEach(this::add));
        }
    }

    /** Other constants in a field of a fact, such that the comparison then holds, or then fails. */
    private void change(NearValues way, NearStep step, Fact fact, Comparison comparison, boolean wanted) {
        String label = step.label();
        if (label == null) {
            return;
        }
        List<FactFields.Field> fields = FactFields.of(fact.getClass());
        boolean plain = fields.stream().anyMatch(f -> f.name().equals(comparison.field()));
        for (FactFields.Field field : fields) {
            if (isIdentity(field) || (plain && !field.name().equals(comparison.field()))) {
                continue;
            }
            Object was = FactFields.value(fact, field.name());
            for (Object value : NearConstants.of(field, was, way, comparison)) {
                Fact other = value.equals(was) ? null : FactFields.with(fact, field.name(), value);
                if (other != null && way.with(label, other).holds(comparison) == wanted) {
                    add(new NearEdit.SetField(fact, other, field.name(), was, value, 1));
                }
            }
        }
    }

    /** Where a fact matched before holds a list that should have more in it. */
    private void fill(NearValues way, Comparison comparison) {
        NearOrigin origin = reading.steps().origins().get(comparison.left().tight());
        boolean contains = comparison.operator().is("contains") && !comparison.negated();
        if (!contains || origin == null || !(way.variables().get(origin.label()) instanceof Fact fact)) {
            return;
        }
        Object was = FactFields.value(fact, origin.expression());
        Object item = way.right(comparison).get(0);
        if (was instanceof Set<?> set && item != null) {
            Set<Object> more = new LinkedHashSet<>(set);
            more.add(item);
            Fact other = FactFields.with(fact, origin.expression(), more);
            if (other != null) {
                add(new NearEdit.SetField(fact, other, origin.expression(), was, more, 1));
            }
        }
    }

    /** What a fact is about makes it the fact that it is. */
    private static boolean isIdentity(FactFields.Field field) {
        return field.key() || WHAT_IT_IS.contains(field.name());
    }

    /** Changes after which a {@code not} finds nothing more. */
    private void undo(NearStep step) {
        if (step.inside().isEmpty()) {
            return;
        }
        NearStep last = step.inside().get(step.inside().size() - 1);
        Map<String, Fact> facts = new TreeMap<>();
        Map<String, Conclusion> conclusions = new TreeMap<>();
        for (Matched matched : reading.matches(last)) {
            String label = last.label();
            Object thing = label == null ? null : matched.values().get(label);
            if (thing instanceof Fact fact) {
                facts.put(fact.id(), fact);
            } else if (thing instanceof Conclusion conclusion) {
                conclusions.put(conclusion.id(), conclusion);
            }
        }
        if (!facts.isEmpty()) {
            if (facts.values().stream().noneMatch(Fact::context)) {
                add(new NearEdit.Drop(List.copyOf(facts.values())));
            }
            reading.matches(last).stream().limit(MOST_WAYS).forEach(m -> turnAway(m, step, last));
        }
        conclusions.values().forEach(c -> suppositions.undoing(c).forEach(this::add));
    }

    private void turnAway(Matched matched, NearStep step, NearStep last) {
        NearValues way = reading.values(matched, last);
        for (NearStep inner : step.inside()) {
            if (way.subject() instanceof Fact fact
                    && last.label() != null
                    && last.label().equals(inner.label())) {
                Comparison.of(inner.constraint()).forEach(c -> change(way, last, fact, c, false));
            }
        }
    }

    private void suppose(NearStep step, List<NearStep> all) {
        NearStep before = all.stream()
                .filter(s -> step.label() != null && step.label().equals(s.label()))
                .findFirst()
                .map(first -> NearReading.before(first, all))
                .orElse(null);
        List<Matched> ways = before == null ? List.of() : reading.matches(before);
        NearValues way = ways.isEmpty()
                ? new NearValues(reading.steps().origins(), Map.of(), null)
                : reading.values(ways.get(0), before == null ? step : before);
        suppositions.of(step, all, way).forEach(this::add);
    }

    private void add(NearEdit edit) {
        found.putIfAbsent(edit.text(), edit);
    }

    /** The edits in a list that stay with any of the others: nothing touched twice. */
    static boolean apart(List<NearEdit> edits, NearEdit more) {
        List<String> touched = new ArrayList<>();
        edits.forEach(e -> touched.addAll(e.touched()));
        return more.touched().stream().noneMatch(touched::contains);
    }
}
