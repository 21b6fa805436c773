package org.mandate.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.ranking.Conclusions;
import org.mandate.ranking.LiveSession;
import org.mandate.ranking.Trial;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.ParsedRulebook;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.Recommendation;

/** Finds out why a rule did not fire on a case, by asking the engine about its conditions one after the other. */
public final class WhyNotFinder {

    private final Rulebook rulebook;
    private final SortedMap<String, String> texts;
    private final Settings settings;
    private @Nullable NearProducers producers;

    /**
     * For one rulebook.
     *
     * @param rulebook the rulebook
     * @param texts the files that it was made of, by name
     * @param settings its thresholds and method
     */
    public WhyNotFinder(Rulebook rulebook, SortedMap<String, String> texts, Settings settings) {
        this.rulebook = rulebook;
        this.texts = new TreeMap<>(texts);
        this.settings = settings;
    }

    /** The answer, and with it the changed cases in the order of its changes. */
    record Found(WhyNot answer, List<NearSearch.Attempt> attempts) {}

    /**
     * Why a rule did not fire.
     *
     * @param file the case
     * @param day the day whose knowledge counts
     * @param rule the rule's name
     * @param option id of the option for which it did not fire, or null for any
     * @throws org.mandate.diagnostic.InvalidInput where the case cannot be ranked
     */
    public WhyNot of(CaseFile file, LocalDate day, String rule, @Nullable String option) {
        return find(file, day, rule, option).answer();
    }

    /** Whether a rule asks about options, so that it may fire for one and not for another. */
    public boolean asksAboutOptions(RuleInfo rule) {
        return parsed(rule).tree().types().contains(Option.class.getSimpleName());
    }

    Found find(CaseFile file, LocalDate day, String rule, @Nullable String option) {
        try (LiveSession session = LiveSession.of(rulebook)) {
            return find(session, file, day, rule, option);
        }
    }

    private Found find(LiveSession session, CaseFile file, LocalDate day, String rule, @Nullable String option) {
        RuleInfo info = Objects.requireNonNull(rulebook.rules().get(rule), rule);
        ParsedRule parsed = parsed(info);
        NearState state = new NearState(file, settings);
        Trial trial = Trial.of(session, rulebook, settings, file, day);
        WhyNotWriter writer = new WhyNotWriter(file.id(), day, info, parsed, option, ranking(trial));
        List<Conclusion> own = trial.conclusions().all().stream()
                .filter(c -> c.grounds().rule().equals(rule))
                .filter(c -> option == null || option.equals(NearOption.of(c)))
                .toList();
        if (!own.isEmpty()) {
            return new Found(writer.fired(own), List.of());
        }
        NearReadings readings = new NearReadings(day, this::producers);
        NearReading reading = readings.of(parsed, state, trial, option).orElse(null);
        if (reading == null || reading.failing() == null) {
            return new Found(writer.cannotBeTakenApart(), List.of());
        }
        NearSearch search = new NearSearch(rulebook, parsed, option, day, readings, session);
        List<NearSearch.Attempt> attempts = search.find(state, trial);
        List<WhyNot.Change> changes = attempts.stream()
                .map(attempt -> new WhyNot.Change(
                        attempt.edits().stream().map(NearEdit::text).toList(),
                        attempt.edits().stream().map(NearEdit::option).toList(),
                        ranking(attempt.trial())))
                .toList();
        return new Found(writer.didNotFire(reading, readings.sources(parsed, state, trial, option), changes), attempts);
    }

    private ParsedRule parsed(RuleInfo info) {
        SortedMap<String, String> one = new TreeMap<>();
        one.put(info.file(), texts.getOrDefault(info.file(), ""));
        return ParsedRulebook.read(one, new ArrayList<>()).rules().stream()
                .filter(r -> r.name().equals(info.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the texts are not those of the rulebook"));
    }

    /** All rules are parsed only where another rule than the one in question matters. */
    private NearProducers producers() {
        NearProducers known = producers;
        if (known == null) {
            known = new NearProducers(ParsedRulebook.read(texts, new ArrayList<>()));
            producers = known;
        }
        return known;
    }

    private static WhyNot.Ranking ranking(Trial trial) {
        Conclusions conclusions = trial.conclusions();
        Recommendation recommendation = conclusions.recommendation();
        String first = recommendation.option();
        return new WhyNot.Ranking(
                first,
                first == null ? null : conclusions.viability(first),
                recommendation.firmness(),
                recommendation.margin());
    }
}
