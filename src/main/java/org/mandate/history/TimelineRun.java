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
import org.mandate.decision.CaseLine;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;
import org.mandate.facts.Settings;
import org.mandate.ranking.Ranker;
import org.mandate.ranking.Situation;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Option;

/** Ranks a case on every day on which something became known, and finds which fact brought a change. */
public final class TimelineRun {

    private static final String NONE = "none";

    private final Ranker ranker;
    private final Settings settings;
    private final CaseFile file;

    private TimelineRun(Rulebook rulebook, Settings settings, CaseFile file) {
        this.ranker = new Ranker(rulebook, settings);
        this.settings = settings;
        this.file = file;
    }

    /**
     * The timeline of a case.
     *
     * @throws InvalidInput where the case cannot be ranked on any day, or the rules are wrong
     */
    public static Timeline of(Rulebook rulebook, Settings settings, CaseFile file) {
        return new TimelineRun(rulebook, settings, file).run();
    }

    private Timeline run() {
        List<LocalDate> passedOver = new ArrayList<>();
        List<Timeline.Day> days = new ArrayList<>();
        DecisionRecord before = null;
        CaseLine head = null;
        for (LocalDate date : dates()) {
            DecisionRecord record = rank(file, date);
            if (record == null) {
                passedOver.add(date);
                continue;
            }
            days.add(day(date, record, before));
            before = record;
            head = record.caseLine();
        }
        if (head == null) {
            throw neverRankable();
        }
        return new Timeline(
                Timeline.FORMAT,
                file.id(),
                head.mission(),
                head.country(),
                file.question(),
                file.reviewDate(),
                passedOver,
                days);
    }

    private InvalidInput neverRankable() {
        boolean offered = file.entries().stream()
                .flatMap(entry -> entry.versions().stream())
                .anyMatch(version -> version instanceof Option option && option.onTable());
        String message = offered
                ? "on no day are both the mission and an option on the table known: a timeline has nothing to show"
                : "no option is ever on the table (all say onTable: false): a timeline has nothing to rank";
        return new InvalidInput(List.of(Diagnostic.ofFile("facts/" + file.id(), "never-rankable", message)));
    }

    private SortedSet<LocalDate> dates() {
        SortedSet<LocalDate> dates = new TreeSet<>();
        file.entries()
                .forEach(entry -> entry.versions()
                        .forEach(version -> dates.add(version.evidence().knownSince())));
        return dates;
    }

    /** Null on a day on which no mission or nothing on the table is known. */
    private @Nullable DecisionRecord rank(CaseFile which, LocalDate date) {
        Situation situation = Situation.of(which, settings, date);
        boolean mission = situation.facts().stream().anyMatch(Mission.class::isInstance);
        boolean option = situation.facts().stream().anyMatch(f -> f instanceof Option o && o.onTable());
        return mission && option ? ranker.rankWithoutTries(which, date) : null;
    }

    private Timeline.Day day(LocalDate date, DecisionRecord record, @Nullable DecisionRecord before) {
        List<Timeline.Known> known = record.facts().stream()
                .filter(f -> date.equals(f.knownSince()))
                .map(f -> new Timeline.Known(f.id(), f.type(), f.text()))
                .toList();
        OptionLine first = leader(record);
        return new Timeline.Day(
                date,
                known,
                first == null ? null : first.id(),
                first == null ? null : first.viability(),
                record.recommendation().firmness(),
                record.ranking(),
                record.options().stream()
                        .map(o -> new Timeline.Lane(o.id(), o.label(), o.rank(), o.viability(), o.score()))
                        .toList(),
                before == null ? List.of() : changes(date, record, before));
    }

    private List<Timeline.Change> changes(LocalDate date, DecisionRecord record, DecisionRecord before) {
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
            without.put(id, aspects(rank(without(date, id::equals), date)));
        }
        Map<Timeline.Aspect, String> old = aspects(rank(without(date, id -> true), date));
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

    private static @Nullable OptionLine leader(DecisionRecord record) {
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
