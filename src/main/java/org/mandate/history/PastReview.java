package org.mandate.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.CaseFile;
import org.mandate.facts.OutcomeStep;
import org.mandate.facts.Settings;
import org.mandate.ranking.Situation;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;

/**
 * A case with what came of it.
 *
 * @param situation the case as known on its review date
 * @param mission the mission
 * @param table kinds of option that were on the table
 * @param advised kinds that were advised
 * @param decision the kind decided on first, or null where no decision is recorded
 */
record PastReview(
        Situation situation,
        Mission mission,
        Set<OptionKind> table,
        Set<OptionKind> advised,
        @Nullable OptionKind decision) {

    static PastReview of(CaseFile file, Settings settings) {
        Situation situation = Situation.of(file, settings, file.reviewDate());
        Mission mission = situation.facts().stream()
                .filter(Mission.class::isInstance)
                .map(Mission.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reader let pass a case without a mission"));
        Set<OptionKind> table = situation.facts().stream()
                .filter(fact -> fact instanceof Option option && option.onTable())
                .map(fact -> ((Option) fact).kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OptionKind.class)));
        Set<OptionKind> advised = file.outcome().advised().stream()
                .map(OutcomeStep::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OptionKind.class)));
        OutcomeStep first = first(file);
        return new PastReview(situation, mission, table, advised, first == null ? null : first.kind());
    }

    CaseFile file() {
        return situation.file();
    }

    String id() {
        return file().id();
    }

    /** Whether there was a choice of kinds, and the one decided on was among them. */
    boolean counts() {
        return decision != null && table.size() > 1 && table.contains(decision);
    }

    /** Names of the rules that were drawn from this case, or that nobody could know in the year of the decision. */
    Set<String> foreignRules(Rulebook rulebook) {
        LocalDate day = decidedOn();
        String byMission = mission.acronym() + "-" + day.getYear();
        return rulebook.rules().values().stream()
                .filter(rule -> !rule.ranking())
                .filter(rule -> drawnFrom(rule, List.of(id(), byMission)) || knownFrom(rule) > day.getYear())
                .map(RuleInfo::name)
                .collect(Collectors.toSet());
    }

    /** The day of the first decision, or the review date where none is recorded. */
    private LocalDate decidedOn() {
        OutcomeStep first = first(file());
        return first == null ? file().reviewDate() : first.on();
    }

    private static @Nullable OutcomeStep first(CaseFile file) {
        return file.outcome().decided().stream()
                .min(Comparator.comparing(OutcomeStep::on))
                .orElse(null);
    }

    /** A case is named by its folder, or by mission and year. */
    private static boolean drawnFrom(RuleInfo rule, List<String> names) {
        return rule.cases().stream()
                .anyMatch(c ->
                        names.stream().anyMatch(n -> n.toUpperCase(Locale.ROOT).equals(c.toUpperCase(Locale.ROOT))));
    }

    /** The year; a rule that states none in figures is taken as known only later, which is the careful reading. */
    private static int knownFrom(RuleInfo rule) {
        return rule.knownFrom().matches("\\d{4}") ? Integer.parseInt(rule.knownFrom()) : Integer.MAX_VALUE;
    }
}
