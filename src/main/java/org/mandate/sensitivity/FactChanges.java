package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.ChangeSets;
import org.mandate.decision.ChangeSets.Kind;
import org.mandate.facts.FactEntry;
import org.mandate.facts.FactFields;
import org.mandate.facts.FactFromUnknown;
import org.mandate.facts.FactText;
import org.mandate.vocabulary.Actor;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Unknown;

/** Changes of facts that could be: a fact that does not hold, another value, the other version, an answer. */
final class FactChanges {

    private static final double[] FACTORS = {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.1, 1.25, 1.5, 2, 3, 5};
    private static final String NOTHING_SAID = "UNKNOWN";

    private final Question question;
    private final List<Plausible> found = new ArrayList<>();

    private FactChanges(Question question) {
        this.question = question;
    }

    /** All of them, by fact. */
    static List<Plausible> of(Question question) {
        List<Object> subjects = new ArrayList<>();
        question.facts().stream().filter(f -> !f.context()).forEach(subjects::add);
        question.objects().stream().filter(Unknown.class::isInstance).forEach(subjects::add);
        return question
                .sessions()
                .each(subjects, (live, subject) -> {
                    FactChanges changes = new FactChanges(question);
                    if (subject instanceof Fact fact) {
                        changes.ofFact(fact, live);
                    } else {
                        changes.answers((Unknown) subject);
                    }
                    return changes.found;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private void ofFact(Fact fact, Live live) {
        add(fact, fact.id(), Kind.REMOVAL, FactText.of(fact), "", "", Actor.NOBODY, Entries.without(fact.id()));
        FactEntry entry = Entries.of(question.file(), fact.id()).orElseThrow();
        for (FactFields.Field field : FactFields.of(fact.getClass())) {
            Object value = FactFields.value(fact, field.name());
            if (field.key() || value == null) {
                if (!field.key() && field.type() == Boolean.class) {
                    values(fact, field, null, List.of(true, false));
                }
            } else if (value instanceof Enum<?> constant && !Phrases.isAbout(fact, field)) {
                List<Object> others = new ArrayList<>(List.of(field.type().getEnumConstants()));
                others.removeIf(o -> o == constant || o.toString().equals(NOTHING_SAID));
                values(fact, field, value, others);
            } else if (value instanceof Boolean truth) {
                values(fact, field, value, List.of(!truth));
            } else if (value instanceof Set<?> set && field.of().isEnum()) {
                set.forEach(each -> values(fact, field, value, List.of(less(set, each))));
            } else if (value instanceof Number number) {
                numbers(fact, field, number, live);
            }
        }
        for (Fact version : entry.versions()) {
            boolean other = FactFields.of(fact.getClass()).stream()
                            .map(FactFields.Field::name)
                            .anyMatch(f ->
                                    !java.util.Objects.equals(FactFields.value(version, f), FactFields.value(fact, f)))
                    || !version.asOf().equals(fact.asOf());
            if (other && !version.evidence().knownSince().isAfter(question.day())) {
                int number = entry.versions().indexOf(version) + 1;
                add(
                        fact,
                        fact.id() + "~" + number,
                        Kind.VERSION,
                        Phrases.named(fact),
                        Phrases.version(entry, version),
                        "",
                        Actor.NOBODY,
                        Entries.stating(fact.id(), version));
            }
        }
    }

    private static Set<Object> less(Set<?> set, Object each) {
        Set<Object> less = new java.util.LinkedHashSet<>(set);
        less.remove(each);
        return less;
    }

    private void values(Fact fact, FactFields.Field field, @Nullable Object was, List<?> others) {
        for (Object other : others) {
            Fact changed = FactFields.with(fact, field.name(), other);
            if (changed != null) {
                add(
                        fact.id(),
                        Entries.family(fact),
                        fact.id() + "." + field.name() + "=" + other,
                        Kind.VALUE,
                        "\"" + Phrases.field(fact, field) + "\" in the " + Phrases.named(fact),
                        Phrases.value(other),
                        was == null ? "" : Phrases.value(was),
                        fact.changedBy(field.name()),
                        Entries.stating(fact.id(), changed),
                        // Grade and dates stay as they are, and with them which facts are used and what they are worth.
                        Delta.swap(List.of(fact), List.of(changed)));
            }
        }
    }

    /** Numbers that carry a comparison of a rule across: the nearest on each side, and the nearest that overturns. */
    private void numbers(Fact fact, FactFields.Field field, Number was, Live live) {
        Class<? extends Fact> type = fact.getClass();
        boolean whole = !(was instanceof Double);
        Scan scan = new Scan(was.doubleValue(), whole, value -> {
            Fact changed = FactFields.with(fact, field.name(), Phrases.typed(type, field.name(), value));
            return changed == null ? null : live.at(Delta.swap(List.of(fact), List.of(changed)));
        });
        NavigableSet<Double> points = new TreeSet<>();
        for (double factor : FACTORS) {
            double value = was.doubleValue() * factor;
            points.add(whole ? Math.rint(value) : value);
        }
        Outcome stated = question.stated();
        List<Predicate<Outcome>> kinds = List.of(o -> !o.equals(stated), o -> !o.sameFirst(stated));
        Set<Double> values = new TreeSet<>();
        for (boolean up : new boolean[] {false, true}) {
            for (Predicate<Outcome> other : kinds) {
                Scan.Edge edge = scan.nearest(points, up, other);
                if (edge != null) {
                    values.add(edge.next());
                }
            }
        }
        values(
                fact,
                field,
                was,
                values.stream().map(v -> Phrases.typed(type, field.name(), v)).toList());
    }

    private void answers(Unknown unknown) {
        for (String value : unknown.could()) {
            Fact fact = FactFromUnknown.build(unknown, value, Entries.supposition(unknown.id(), question.day()));
            if (fact != null) {
                add(
                        unknown.id(),
                        Entries.family(unknown),
                        unknown.id() + "." + unknown.field() + "=" + value,
                        Kind.ANSWER,
                        FactText.of(unknown).replaceFirst(" is not known$", ""),
                        Phrases.value(value),
                        "",
                        fact.changedBy(unknown.field()),
                        Entries.answered(unknown, fact),
                        question.delta(Entries.answered(unknown, fact)));
            }
        }
    }

    private void add(
            Fact fact, String id, Kind kind, String what, String value, String was, Actor by, Supposed.Edit edit) {
        add(fact.id(), Entries.family(fact), id, kind, what, value, was, by, edit, question.delta(edit));
    }

    private void add(
            String subject,
            String family,
            String id,
            Kind kind,
            String what,
            String value,
            String was,
            Actor by,
            Supposed.Edit edit,
            Delta delta) {
        if (!delta.isNone()) {
            found.add(new Plausible(
                    ChangeSets.Change.of(id, kind, what, value, was, by), subject, Set.of(family), edit, delta, true));
        }
    }
}
