package org.mandate.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.CaseLine;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.ranking.Ranker;
import org.mandate.ranking.Situation;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Option;

/** Ranks a case on every day on which something became known, and finds which fact brought a change. */
public final class TimelineRun {

    private final Ranker ranker;
    private final Settings settings;
    private final CaseFile file;
    private final TimelineChanges changes;

    private TimelineRun(Rulebook rulebook, Settings settings, CaseFile file) {
        this.ranker = new Ranker(rulebook, settings);
        this.settings = settings;
        this.file = file;
        this.changes = new TimelineChanges(file, this::rank);
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
        OptionLine first = TimelineChanges.leader(record);
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
                before == null ? List.of() : changes.of(date, record, before));
    }
}
