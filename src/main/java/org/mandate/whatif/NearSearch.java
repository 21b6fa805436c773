package org.mandate.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private final Rulebook rulebook;
    private final ParsedRule rule;
    private final @Nullable String option;
    private final LocalDate day;
    private final NearReadings readings;
    private final LiveSession session;
    private int trials;

    NearSearch(
            Rulebook rulebook,
            ParsedRule rule,
            @Nullable String option,
            LocalDate day,
            NearReadings readings,
            LiveSession session) {
        this.session = session;
        this.rulebook = rulebook;
        this.rule = rule;
        this.option = option;
        this.day = day;
        this.readings = readings;
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
        int start = readings.of(rule, state, trial, option)
                .map(NearReading::reached)
                .orElse(0);
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
                        a,
                        readings.of(rule, a.state(), a.trial(), option)
                                .map(NearReading::reached)
                                .orElse(-1)))
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
        for (NearEdit edit : spread(readings.edits(rule, from.state(), from.trial(), option))) {
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
}
