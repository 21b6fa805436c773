package org.mandate.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;

/** What changed from one day to the next, and because of which facts: those without which it would not have come. */
final class TimelineChanges {

    private static final String NONE = "none";

    private final CaseFile file;
    private final Ranking rank;

    TimelineChanges(CaseFile file, Ranking rank) {
        this.file = file;
        this.rank = rank;
    }

    /** Ranks a case on a day. */
    @FunctionalInterface
    interface Ranking {
        /** The record; null where the case cannot be ranked on that day. */
        @Nullable
        DecisionRecord apply(CaseFile which, LocalDate date);
    }

    /** The changes since the day before, each with the facts that brought it. */
    List<Timeline.Change> of(LocalDate date, DecisionRecord record, DecisionRecord before) {
        Map<Timeline.Aspect, String> from = aspects(before);
        Map<Timeline.Aspect, String> to = aspects(record);
        if (from.equals(to)) {
            return List.of();
        }
        SortedSet<String> fresh = new TreeSet<>();
        for (FactEntry entry : file.entries()) {
            if (entry.versions().stream()
                    .anyMatch(v -> v.evidence().knownSince().equals(date))) {
                fresh.add(entry.id());
            }
        }
        Map<String, Map<Timeline.Aspect, String>> without = new TreeMap<>();
        for (String id : fresh) {
            without.put(id, aspects(rank.apply(without(date, id::equals), date)));
        }
        Map<Timeline.Aspect, String> old = aspects(rank.apply(without(date, id -> true), date));
        List<Timeline.Change> changes = new ArrayList<>();
        for (Timeline.Aspect aspect : Timeline.Aspect.values()) {
            if (!value(from, aspect).equals(value(to, aspect))) {
                changes.add(change(aspect, value(from, aspect), value(to, aspect), without, value(old, aspect)));
            }
        }
        return changes;
    }

    private static Timeline.Change change(
            Timeline.Aspect aspect,
            String was,
            String is,
            Map<String, Map<Timeline.Aspect, String>> without,
            String old) {
        List<String> undo = facts(without, aspect, was::equals);
        if (!undo.isEmpty()) {
            return new Timeline.Change(aspect, was, is, Timeline.Cause.FACT, undo);
        } else if (is.equals(old)) {
            return new Timeline.Change(aspect, was, is, Timeline.Cause.AGE, List.of());
        }
        List<String> bear = facts(without, aspect, value -> !value.equals(is));
        return new Timeline.Change(aspect, was, is, Timeline.Cause.FACTS_TOGETHER, bear);
    }

    private static List<String> facts(
            Map<String, Map<Timeline.Aspect, String>> without, Timeline.Aspect aspect, Predicate<String> value) {
        return without.entrySet().stream()
                .filter(e -> value.test(value(e.getValue(), aspect)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String value(Map<Timeline.Aspect, String> aspects, Timeline.Aspect aspect) {
        return aspects.getOrDefault(aspect, NONE);
    }

    /** The case without what some facts said that became known on a day. */
    private CaseFile without(LocalDate date, Predicate<String> ids) {
        List<FactEntry> entries = new ArrayList<>();
        for (FactEntry entry : file.entries()) {
            if (!ids.test(entry.id())) {
                entries.add(entry);
                continue;
            }
            var left = entry.versions().stream()
                    .filter(v -> !v.evidence().knownSince().equals(date))
                    .toList();
            if (!left.isEmpty()) {
                entries.add(new FactEntry(
                        entry.id(), entry.type(), left, entry.ranges(), entry.validFor(), entry.file(), entry.line()));
            }
        }
        return file.with(entries);
    }

    /** What leads, or null. */
    static @Nullable OptionLine leader(DecisionRecord record) {
        String id = record.recommendation().option();
        return id == null ? null : record.option(id);
    }

    /** Nothing where there is no record: the case cannot be ranked then. */
    private static Map<Timeline.Aspect, String> aspects(@Nullable DecisionRecord record) {
        Map<Timeline.Aspect, String> aspects = new EnumMap<>(Timeline.Aspect.class);
        if (record != null) {
            OptionLine first = leader(record);
            aspects.put(Timeline.Aspect.FIRST_PLACE, first == null ? NONE : first.group());
            aspects.put(
                    Timeline.Aspect.VIABILITY,
                    first == null ? NONE : first.viability().name());
            aspects.put(
                    Timeline.Aspect.FIRMNESS, record.recommendation().firmness().name());
        }
        return aspects;
    }
}
