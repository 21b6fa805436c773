package org.mandate.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandate.ranking.Trial;
import org.mandate.rules.ParsedRule;

/** How far rules get on a case, what they lack, and the edits at the places where they fail. */
final class NearReadings {

    private static final int DEEPEST = 3;

    private final LocalDate day;
    private final Supplier<NearProducers> producers;
    private final Map<String, Optional<NearBase>> bases = new HashMap<>();

    /** Reads rules on a day. */
    NearReadings(LocalDate day, Supplier<NearProducers> producers) {
        this.day = day;
        this.producers = producers;
    }

    /** Rules that could conclude what the rule lacks, with where they fail themselves; by file and line. */
    List<WhyNot.Source> sources(ParsedRule rule, NearState state, Trial trial, @Nullable String option) {
        NearReading reading = of(rule, state, trial, option).orElseThrow();
        NearStep wanted = wanted(reading);
        if (wanted == null) {
            return List.of();
        }
        List<WhyNot.Source> sources = new ArrayList<>();
        for (ParsedRule other : producers.get().of(wanted, listOf(reading))) {
            boolean fires = trial.conclusions().all().stream()
                    .anyMatch(c -> c.grounds().rule().equals(other.name()));
            NearStep failing = fires
                    ? null
                    : of(other, state, trial, null).map(NearReading::failing).orElse(null);
            sources.add(new WhyNot.Source(
                    other.name(),
                    other.file().name(),
                    other.file().line(failing == null ? other.start() : failing.at()),
                    fires,
                    failing == null ? null : failing.text()));
        }
        return List.copyOf(sources);
    }

    /** The step that looks for a conclusion of other rules and finds none; null where it is no such step. */
    private static @Nullable NearStep wanted(NearReading reading) {
        NearStep failing = reading.failing();
        if (failing == null || failing.kind() == NearStep.Kind.NOT) {
            return null;
        }
        NearStep wanted =
                failing.inside().isEmpty() ? failing : failing.inside().get(0);
        return NearOption.isConclusion(wanted.type()) ? wanted : null;
    }

    private static List<NearStep> listOf(NearReading reading) {
        NearStep failing = reading.failing();
        return failing == null || failing.inside().isEmpty() ? reading.steps().steps() : failing.inside();
    }

    /** Edits at the step where the rule fails, and at those where the rules fail that could conclude what it lacks. */
    List<NearEdit> edits(ParsedRule rule, NearState state, Trial trial, @Nullable String option) {
        return edits(rule, state, trial, option, 0, new TreeSet<>());
    }

    private List<NearEdit> edits(
            ParsedRule rule, NearState state, Trial trial, @Nullable String option, int depth, Set<String> seen) {
        if (!seen.add(rule.name())) {
            return List.of();
        }
        Optional<NearReading> read = of(rule, state, trial, option);
        NearStep failing = read.map(NearReading::failing).orElse(null);
        if (failing == null) {
            return List.of();
        }
        NearReading reading = read.get();
        List<NearEdit> edits = new ArrayList<>(NearEdits.of(reading, state, trial.facts(), day));
        NearStep wanted = wanted(reading);
        if (depth < DEEPEST && wanted != null) {
            List<NearEdit> others = new ArrayList<>();
            for (ParsedRule producer : producers.get().of(wanted, listOf(reading))) {
                others.addAll(edits(producer, state, trial, null, depth + 1, seen));
            }
            others.stream().sorted(Comparator.comparingDouble(NearEdit::size)).forEach(edits::add);
        }
        return List.copyOf(edits);
    }

    /** How far a rule gets, for the option in question where there is one; nothing where it cannot be taken apart. */
    Optional<NearReading> of(ParsedRule rule, NearState state, Trial trial, @Nullable String option) {
        return bases.computeIfAbsent(rule.name(), name -> Optional.ofNullable(NearBase.of(rule)))
                .map(base -> base.read(state, trial, day, option));
    }
}
