package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.facts.FactEntry;
import org.mandate.facts.FactFields;
import org.mandate.facts.FactFromUnknown;
import org.mandate.facts.FactText;
import org.mandate.facts.NumberRange;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Unknown;

/** Finds what of a case is unknown, contradicted, stale, assumed or known as a range only. */
final class UncertainThings {

    private final Question question;
    private final List<Uncertain> found = new ArrayList<>();

    private UncertainThings(Question question) {
        this.question = question;
    }

    /** All of them, by id. */
    static List<Uncertain> of(Question question) {
        UncertainThings things = new UncertainThings(question);
        things.unknown();
        things.facts();
        return things.found.stream().sorted(Comparator.comparing(Uncertain::id)).toList();
    }

    private void unknown() {
        for (Object held : question.objects()) {
            if (held instanceof Unknown unknown) {
                List<Uncertain.Answer> answers = new ArrayList<>();
                for (String value : unknown.could()) {
                    Fact fact =
                            FactFromUnknown.build(unknown, value, Entries.supposition(unknown.id(), question.day()));
                    if (fact != null) {
                        answers.add(new Uncertain.Answer(Phrases.value(value), Entries.answered(unknown, fact)));
                    }
                }
                add(
                        unknown.id(),
                        FactStatus.UNKNOWN,
                        FactText.of(unknown),
                        Entries.family(unknown),
                        answers,
                        unknown.of() + "." + unknown.field(),
                        unknown.why());
            }
        }
    }

    private void facts() {
        Map<String, Set<FactStatus>> states = new TreeMap<>();
        for (FactLine line : question.record().facts()) {
            String id = line.id().replaceFirst("~[0-9]+$", "");
            states.computeIfAbsent(id, i -> new java.util.TreeSet<>()).add(line.status());
        }
        for (FactEntry entry : question.file().entries()) {
            Set<FactStatus> status = states.getOrDefault(entry.id(), Set.of());
            if (entry.stated().context() || status.contains(FactStatus.SUPERSEDED)) {
                continue;
            }
            if (status.contains(FactStatus.TIED) || status.contains(FactStatus.OVERRULED)) {
                versions(entry, status.contains(FactStatus.TIED) ? FactStatus.TIED : FactStatus.OVERRULED);
            } else if (status.contains(FactStatus.STALE)) {
                stale(entry);
            } else if (status.contains(FactStatus.ASSUMED)) {
                assumed(entry);
            } else if (!entry.ranges().isEmpty() && status.contains(FactStatus.CURRENT)) {
                entry.ranges().forEach((field, range) -> range(entry, field, range));
            }
        }
    }

    private void versions(FactEntry entry, FactStatus status) {
        List<Uncertain.Answer> answers = entry.versions().stream()
                .filter(v -> !v.evidence().knownSince().isAfter(question.day()))
                .map(v -> new Uncertain.Answer(Phrases.version(entry, v), Entries.stating(entry.id(), v)))
                .toList();
        String fields = Phrases.differing(entry).stream().collect(Collectors.joining(" and "));
        String type = entry.type().getSimpleName();
        String text = "sources contradict each other on " + Phrases.named(entry.stated())
                + (fields.isEmpty() ? "" : ", " + fields);
        add(entry.id(), status, text, Entries.family(entry.stated()), answers, type + field(entry), null);
    }

    private static String field(FactEntry entry) {
        List<String> fields = Phrases.differing(entry);
        return fields.isEmpty() ? "" : "." + fields.get(0);
    }

    private void stale(FactEntry entry) {
        Fact fact = entry.stated();
        add(
                entry.id(),
                FactStatus.STALE,
                FactText.whetherItStillHolds(fact) + " is not known",
                Entries.family(fact),
                List.of(
                        new Uncertain.Answer("it still holds", Entries.fresh(entry.id())),
                        new Uncertain.Answer("it no longer holds", Entries.without(entry.id()))),
                entry.type().getSimpleName() + ", a newer statement",
                null);
    }

    private void assumed(FactEntry entry) {
        add(
                entry.id(),
                FactStatus.ASSUMED,
                "it is an assumption: " + FactText.of(entry.stated()),
                Entries.family(entry.stated()),
                List.of(
                        new Uncertain.Answer("as assumed", Supposed.Edit.NONE),
                        new Uncertain.Answer("not so", Entries.without(entry.id()))),
                entry.type().getSimpleName(),
                null);
    }

    private void range(FactEntry entry, String field, NumberRange range) {
        List<Uncertain.Answer> answers = new ArrayList<>();
        for (double value : new double[] {range.low(), range.likely(), range.high()}) {
            Object typed = Phrases.typed(entry.type(), field, value);
            Fact fact = FactFields.with(entry.stated(), field, typed);
            if (fact != null) {
                answers.add(new Uncertain.Answer(Phrases.number(value), Entries.stating(entry.id(), fact)));
            }
        }
        String words = Phrases.field(field).toLowerCase(Locale.ROOT);
        add(
                entry.id() + "." + field,
                FactStatus.CURRENT,
                words + " of the " + Phrases.named(entry.stated()) + " is known as a range only",
                Entries.family(entry.stated()),
                answers,
                entry.type().getSimpleName() + "." + field,
                null);
    }

    private void add(
            String id,
            FactStatus status,
            String text,
            String family,
            List<Uncertain.Answer> answers,
            String answeredBy,
            @org.jspecify.annotations.Nullable String why) {
        if (answers.size() > 1) {
            found.add(new Uncertain(id, status, text, family, answers, answeredBy, why));
        }
    }
}
