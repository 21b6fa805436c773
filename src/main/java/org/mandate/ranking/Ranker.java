package org.mandate.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandate.decision.CaseLine;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FactStatus;
import org.mandate.decision.OptionLine;
import org.mandate.decision.Provenance;
import org.mandate.decision.RecommendationLine;
import org.mandate.decision.WorldLine;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.Priority;

/** Ranks a case: from what was known on a day to a decision record. */
public final class Ranker {

    /** This program and its version, as records name it. */
    public static final String TOOL = "mandate 0.1.0";

    /** The rules engine and its version, as records name it. */
    public static final String ENGINE = "drools 10.2.0";

    private final Rulebook rulebook;
    private final Settings settings;
    private final Set<String> leftOut;

    /** A ranker with a compiled rulebook and its settings; may rank any number of cases. */
    public Ranker(Rulebook rulebook, Settings settings) {
        this(rulebook, settings, Set.of());
    }

    /** The same as if some of the rules had never been written; {@code leftOut} are their names. */
    public Ranker(Rulebook rulebook, Settings settings, Set<String> leftOut) {
        SettingNames.requireAll(rulebook, settings);
        this.rulebook = rulebook;
        this.settings = settings;
        this.leftOut = Set.copyOf(leftOut);
    }

    /** A session in which this ranker can rank again and again, each time with few changes. */
    public LiveSession open() {
        return new LiveSession(
                rulebook, match -> !leftOut.contains(match.getRule().getName()), Firing.LIMIT);
    }

    /**
     * The decision record of a case as known on a day.
     *
     * @param file the case
     * @param day the day whose knowledge counts, by default the case's review date
     * @throws org.mandate.diagnostic.InvalidInput where rules loop or leave an option without demand or score
     */
    public DecisionRecord rank(CaseFile file, LocalDate day) {
        try (LiveSession session = open()) {
            return rank(file, day, session, true);
        }
    }

    /** The same without trying the possible values of what is not known, which changes nothing else in the record. */
    public DecisionRecord rankWithoutTries(CaseFile file, LocalDate day) {
        try (LiveSession session = open()) {
            return rank(file, day, session, false);
        }
    }

    /**
     * The same in a session that this ranker opened and that may have ranked other cases before.
     *
     * @param tries whether the possible values of what is not known are tried
     */
    public DecisionRecord rank(CaseFile file, LocalDate day, LiveSession session, boolean tries) {
        Firing firing = new Firing(rulebook, settings, file);
        Selection selection = Selection.of(file, settings, day, Map.of());
        requireKnown(file, selection.facts(), day);
        Conclusions conclusions = firing.fire(session, selection.facts(), selection.unknowns(), leftOut.isEmpty());
        Worlds worlds = new Worlds(
                file, settings, day, (facts, unknowns) -> firing.outcome(session, facts, unknowns, leftOut.isEmpty()));
        List<WorldLine> contradictions = worlds.contradictions(selection.ties());

        Ids ids = new Ids(conclusions);
        Justifications justifications = new Justifications(rulebook, ids, "facts/" + file.id() + " as known on " + day);
        RecordBuilder builder = new RecordBuilder(conclusions, ids, justifications);
        List<OptionLine> options =
                new OptionLines(conclusions, settings, ids, justifications).of(of(selection.facts(), Option.class));
        RecommendationLine recommendation = Verdict.of(conclusions.recommendation(), options, contradictions);
        return new DecisionRecord(
                DecisionRecord.FORMAT,
                caseLine(file, selection.facts(), day),
                recommendation,
                builder.ranking(options),
                options,
                builder.risks(),
                builder.alerts(),
                builder.forecasts(),
                builder.indicators(),
                builder.findings(),
                FactLines.of(selection),
                justifications.absences(),
                contradictions,
                tries ? worlds.unknowns(selection) : List.of(),
                builder.settings(settings),
                FactLines.sources(file),
                builder.rules(rulebook),
                warnings(file, selection),
                new Provenance(
                        TOOL, ENGINE, rulebook.sha256(), file.factsSha256(), file.seedsSha256(), settings.sha256()));
    }

    /** A day before the case began is an input that is wrong, not a rulebook that is. */
    static void requireKnown(CaseFile file, List<Fact> facts, LocalDate day) {
        if (of(facts, Mission.class).isEmpty() || of(facts, Option.class).isEmpty()) {
            LocalDate first = file.entries().stream()
                    .filter(e -> e.type() == Option.class || e.type() == Mission.class)
                    .map(e -> e.stated().evidence().knownSince())
                    .max(Comparator.naturalOrder())
                    .orElse(day);
            String message = "the mission or its options were not yet known on " + day + "; all of them are from "
                    + first + " on";
            throw new InvalidInput(List.of(Diagnostic.ofFile("facts/" + file.id(), "nothing-known", message)));
        }
    }

    private static <T extends Fact> List<T> of(List<Fact> facts, Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static CaseLine caseLine(CaseFile file, List<Fact> facts, LocalDate day) {
        Mission mission = of(facts, Mission.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reader let pass a case without a mission"));
        return new CaseLine(
                file.id(),
                mission.acronym(),
                mission.country(),
                file.reviewDate(),
                day,
                file.question(),
                file.handling());
    }

    private static List<String> warnings(CaseFile file, Selection selection) {
        List<String> warnings = new ArrayList<>();
        Set<Criterion> named =
                file.priorities().stream().map(Priority::criterion).collect(Collectors.toSet());
        for (Criterion criterion : Criterion.values()) {
            if (!named.contains(criterion)) {
                warnings.add(criterion + " has no priority and weighs nothing");
            }
        }
        if (file.priorities().stream().anyMatch(Priority::assumed)) {
            warnings.add("the priorities are an assumption: "
                    + file.priorities().get(0).holder());
        }
        selection.statements().stream()
                .filter(s -> s.status() == FactStatus.STALE)
                .map(s -> s.entry().id() + " is past the time for which it holds"
                        + (s.used() ? "; its quality has faded" : " and is not used"))
                .forEach(warnings::add);
        return List.copyOf(warnings);
    }
}
