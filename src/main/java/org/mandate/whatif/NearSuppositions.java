package org.mandate.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.FactFields;
import org.mandate.facts.FactFromUnknown;
import org.mandate.facts.Keys;
import org.mandate.rules.Comparison;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Single;
import org.mandate.vocabulary.Unknown;

/** Facts that a case does not have but could: what is not known, each way it could turn out, and what a rule asks for. */
final class NearSuppositions {

    private static final int MOST = 12;

    private final NearState state;
    private final List<Fact> facts;
    private final LocalDate day;
    private final NearFields fields;

    NearSuppositions(NearState state, List<Fact> facts, LocalDate day) {
        this.state = state;
        this.facts = facts;
        this.day = day;
        this.fields = new NearFields(facts, day);
    }

    /** Facts of the type of a pattern that its constraints would let pass, as far as can be told. */
    List<NearEdit> of(NearStep step, List<NearStep> all, NearValues way) {
        Class<? extends Fact> type = type(step.type());
        if (type == null) {
            return List.of();
        }
        List<NearEdit> edits = new ArrayList<>();
        for (Unknown unknown : state.file().unknowns()) {
            if (unknown.of().equals(type.getSimpleName())) {
                unknown.could().forEach(value -> turnOut(unknown, value, edits));
            }
        }
        boolean single =
                type.isAnnotationPresent(Single.class) && facts.stream().anyMatch(type::isInstance);
        if (!single && type != Mission.class) {
            List<Comparison> wanted = new ArrayList<>();
            all.stream()
                    .filter(s -> step.label() != null && step.label().equals(s.label()))
                    .forEach(s -> wanted.addAll(Comparison.of(s.constraint())));
            madeUp(type, step, wanted, way, edits);
        }
        return List.copyOf(edits);
    }

    /** Facts each of which, left out, may take a conclusion with it. */
    List<NearEdit> undoing(Conclusion conclusion) {
        return facts.stream()
                .filter(fact -> !fact.context() && conclusion.grounds().base().contains(fact.id()))
                .<NearEdit>map(fact -> new NearEdit.Drop(List.of(fact)))
                .toList();
    }

    private void turnOut(Unknown unknown, String value, List<NearEdit> edits) {
        Fact fact = FactFromUnknown.build(unknown, value, evidence(unknown.id()));
        if (fact != null && facts.stream().noneMatch(f -> f.id().equals(unknown.id()))) {
            Map<String, String> written = new TreeMap<>(unknown.key());
            written.putAll(unknown.with());
            written.put(unknown.field(), value);
            edits.add(new NearEdit.Suppose(fact, written, unknown, value));
        }
    }

    private void madeUp(
            Class<? extends Fact> type, NearStep step, List<Comparison> wanted, NearValues way, List<NearEdit> edits) {
        List<Map<String, String>> all = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (FactFields.Field field : FactFields.of(type)) {
            List<String> values = fields.values(type, field, wanted, way);
            if (values.isEmpty() && !NearFields.isNeeded(field)) {
                continue;
            }
            List<Map<String, String>> next = new ArrayList<>();
            for (Map<String, String> some : all) {
                for (String value : values) {
                    Map<String, String> more = new LinkedHashMap<>(some);
                    more.put(field.name(), value);
                    next.add(more);
                }
            }
            all = next.subList(0, Math.min(MOST, next.size()));
        }
        all.forEach(some -> {
            Fact fact = build(type, some);
            if (fact != null && !isThere(fact)) {
                edits.add(adjusted(fact, some, step, wanted, way));
            }
        });
    }

    /** The fact with fields set that nothing was asked of by name, so that what is read out of them holds as well. */
    private static NearEdit adjusted(
            Fact made, Map<String, String> given, NearStep step, List<Comparison> wanted, NearValues way) {
        String label = step.label() == null ? "" : step.label();
        Fact fact = made;
        Map<String, String> written = new TreeMap<>(given);
        for (Comparison comparison : wanted) {
            if (way.about(label, fact).holds(comparison)) {
                continue;
            }
            for (FactFields.Field field : FactFields.of(fact.getClass())) {
                for (Object value : field.key()
                        ? List.of()
                        : NearConstants.of(field, FactFields.value(fact, field.name()), way, comparison)) {
                    Fact other = FactFields.with(fact, field.name(), value);
                    if (other != null
                            && !way.about(label, fact).holds(comparison)
                            && way.about(label, other).holds(comparison)) {
                        fact = other;
                        written.put(field.name(), NearText.value(value));
                    }
                }
            }
        }
        return new NearEdit.Suppose(fact, written, null, "");
    }

    private @Nullable Fact build(Class<? extends Fact> type, Map<String, String> given) {
        String name = type.getSimpleName();
        String kind = name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        int number = 1;
        while (hasId("supposed-" + kind + "-" + number)) {
            number++;
        }
        String id = "supposed-" + kind + "-" + number;
        String field = given.keySet().stream().findFirst().orElse("");
        if (field.isEmpty()) {
            return null;
        }
        Map<String, String> others = new TreeMap<>(given);
        String value = others.remove(field);
        Unknown unknown = new Unknown(id, name, others, field, List.of(), Map.of(), null, "supposed");
        return value == null ? null : FactFromUnknown.build(unknown, value, evidence(id));
    }

    /** Whether there is a fact about the same thing: that one is to be changed, not doubled. */
    private boolean isThere(Fact fact) {
        String key = Keys.keyOf(fact);
        return key != null && facts.stream().anyMatch(f -> key.equals(Keys.keyOf(f)));
    }

    private boolean hasId(String id) {
        return facts.stream().anyMatch(f -> f.id().equals(id));
    }

    private Evidence evidence(String id) {
        return new Evidence(id, day, day, "supposition", Grade.of("A1"), 1, null, true, null);
    }

    private static @Nullable Class<? extends Fact> type(@Nullable String name) {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .filter(c -> c.getSimpleName().equals(name))
                .findFirst()
                .<Class<? extends Fact>>map(c -> c.asSubclass(Fact.class))
                .orElse(null);
    }
}
