package org.mandate.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.ranking.LiveSession;
import org.mandate.ranking.Trial;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Conclusion;

/** Looks for the fewest changes with which a rule fires, by firing the rulebook on each that may do. */
final class NearSearch {

    private static final int MOST_EDITS = 3;
    private static final int MOST_TRIALS = 40;
    private static final int MOST_PER_STATE = 14;
    private static final int KEPT = 4;
    private static final int SHOWN = 3;
    private static final int DEEPEST = 3;

    private final Rulebook rulebook;
    private final ParsedRule rule;
    private final @Nullable String option;
    private final LocalDate day;
    private final Supplier<NearProducers> producers;
    private final Map<String, Optional<NearBase>> bases = new HashMap<>();
    private final LiveSession session;
    private int trials;

    NearSearch(
            Rulebook rulebook,
            ParsedRule rule,
            NearBase base,
            @Nullable String option,
            LocalDate day,
            Supplier<NearProducers> producers,
            LiveSession session) {
        this.session = session;
        this.rulebook = rulebook;
        this.rule = rule;
        this.option = option;
        this.day = day;
        this.producers = producers;
        bases.put(rule.name(), Optional.of(base));
    }

    /** Changes that were fired, and what stood after them. */
    record Attempt(List<NearEdit> edits, NearState state, Trial trial) {

        Attempt {
            edits = List.copyOf(edits);
        }

        double size() {
            return edits.stream().mapToDouble(NearEdit::size).sum();
        }
    }

    /** The smallest changes found with which the rule fires; all of one number of edits; empty where none was found. */
    List<Attempt> find(NearState state, Trial trial) {
        List<Attempt> level = List.of(new Attempt(List.of(), state, trial));
        int start =
                reading(rule, level.get(0), option).map(NearReading::reached).orElse(0);
        for (int edits = 1; edits <= MOST_EDITS && !level.isEmpty(); edits++) {
            List<Attempt> fired = new ArrayList<>();
            List<Attempt> next = new ArrayList<>();
            Set<String> tried = new TreeSet<>();
            for (Attempt from : level) {
                tryFrom(from, tried, fired, next);
            }
            if (!fired.isEmpty()) {
                return fired.stream()
                        .sorted(Comparator.comparingDouble(Attempt::size))
                        .limit(SHOWN)
                        .toList();
            }
            level = edits < MOST_EDITS ? best(next, start) : List.of();
        }
        return List.of();
    }

    /** Rules that could conclude what the rule lacks, with where they fail themselves; by file and line. */
    List<WhyNot.Source> sources(NearState state, Trial trial) {
        Attempt asItIs = new Attempt(List.of(), state, trial);
        NearReading reading = reading(rule, asItIs, option).orElseThrow();
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
                    : reading(other, asItIs, null).map(NearReading::failing).orElse(null);
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

    /** Whether the rule drew a conclusion, on the option in question where there is one. */
    boolean fires(Trial trial) {
        return trial.conclusions().all().stream().anyMatch(this::isOurs);
    }

    boolean isOurs(Conclusion conclusion) {
        return conclusion.grounds().rule().equals(rule.name())
                && (option == null || option.equals(NearOption.of(conclusion)));
    }

    /** Those that got as far as the rule does as it is, the furthest first. */
    private List<Attempt> best(List<Attempt> attempts, int start) {
        return attempts.stream()
                .map(a -> new Way(
                        a, reading(rule, a, option).map(NearReading::reached).orElse(-1)))
                .filter(way -> way.reached() >= start)
                .sorted(Comparator.comparingInt((Way way) -> -way.reached())
                        .thenComparingDouble(way -> way.attempt().size()))
                .limit(KEPT)
                .map(Way::attempt)
                .toList();
    }

    private record Way(Attempt attempt, int reached) {}

    /** Fires each change that may do, until enough different ones were found; the smallest come first. */
    private void tryFrom(Attempt from, Set<String> tried, List<Attempt> fired, List<Attempt> next) {
        int made = 0;
        for (NearEdit edit : spread(candidates(rule, from, option, 0, new TreeSet<>()))) {
            if (made >= MOST_PER_STATE || trials >= MOST_TRIALS || fired.size() >= SHOWN) {
                return;
            }
            List<NearEdit> all = NearEdit.joined(from.edits(), edit);
            String name = all.stream().map(NearEdit::text).sorted().toList().toString();
            if (NearEdits.apart(from.edits(), edit) && tried.add(name)) {
                made++;
                attempt(from, edit, all).ifPresent(a -> (fires(a.trial()) ? fired : next).add(a));
            }
        }
    }

    /** The smallest of each kind first, so that a reader sees more than one way. */
    private static List<NearEdit> spread(List<NearEdit> edits) {
        Map<String, List<NearEdit>> byKind = new LinkedHashMap<>();
        edits.forEach(
                e -> byKind.computeIfAbsent(e.kind(), k -> new ArrayList<>()).add(e));
        List<NearEdit> all = new ArrayList<>();
        for (int i = 0; all.size() < edits.size(); i++) {
            for (List<NearEdit> kind : byKind.values()) {
                if (i < kind.size()) {
                    all.add(kind.get(i));
                }
            }
        }
        return all;
    }

    private Optional<Attempt> attempt(Attempt from, NearEdit edit, List<NearEdit> all) {
        trials++;
        try {
            NearState state = edit.on(from.state());
            Trial trial = Trial.of(session, rulebook, state.settings(), state.file(), day);
            return Optional.of(new Attempt(all, state, trial));
        } catch (InvalidInput notACase) {
            return Optional.empty();
        }
    }

    /** Edits at the step where the rule fails, and at those where the rules fail that could conclude what it lacks. */
    private List<NearEdit> candidates(
            ParsedRule of, Attempt from, @Nullable String about, int depth, Set<String> seen) {
        if (!seen.add(of.name())) {
            return List.of();
        }
        Optional<NearReading> read = reading(of, from, about);
        NearStep failing = read.map(NearReading::failing).orElse(null);
        if (failing == null) {
            return List.of();
        }
        NearReading reading = read.get();
        List<NearEdit> edits =
                new ArrayList<>(NearEdits.of(reading, from.state(), from.trial().facts(), day));
        NearStep wanted = wanted(reading);
        if (depth < DEEPEST && wanted != null) {
            List<NearEdit> others = new ArrayList<>();
            for (ParsedRule producer : producers.get().of(wanted, listOf(reading))) {
                others.addAll(candidates(producer, from, null, depth + 1, seen));
            }
            others.stream().sorted(Comparator.comparingDouble(NearEdit::size)).forEach(edits::add);
        }
        return List.copyOf(edits);
    }

    private Optional<NearReading> reading(ParsedRule of, Attempt attempt, @Nullable String about) {
        return bases.computeIfAbsent(of.name(), name -> Optional.ofNullable(NearBase.of(of)))
                .map(base -> base.read(attempt.state(), attempt.trial(), day, about));
    }
}
