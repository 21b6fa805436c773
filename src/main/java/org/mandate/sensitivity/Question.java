package org.mandate.sensitivity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.decision.DecisionRecord;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.ranking.LiveSession;
import org.mandate.ranking.Ranker;
import org.mandate.ranking.Situation;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Option;

/** A case as it stands, the rules' answer to it, and live sessions in which to ask what else they would answer. */
final class Question implements AutoCloseable {

    private final Rulebook rulebook;
    private final Supposed base;
    private final LocalDate day;
    private final Set<Object> objects;
    private final List<Fact> facts;
    private final DecisionRecord record;
    private final Sessions sessions;
    private final Outcome stated;

    /**
     * Ranks the case as it stands.
     *
     * @throws org.mandate.diagnostic.InvalidInput where the rules cannot rank it
     */
    Question(Rulebook rulebook, Settings settings, CaseFile file, LocalDate day, int threads, Progress progress) {
        this.rulebook = rulebook;
        this.day = day;
        base = new Supposed(file, settings);
        record = new Ranker(rulebook, settings).rank(file, day);
        facts = Situation.of(file, settings, day).facts();
        objects = Collections.unmodifiableSet(new LinkedHashSet<>(base.objects(day)));
        sessions = new Sessions(threads, progress, () -> new Live(LiveSession.of(rulebook), objects));
        stated = sessions.ask(live -> live.at(Delta.NONE));
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Settings settings() {
        return base.settings();
    }

    CaseFile file() {
        return base.file();
    }

    LocalDate day() {
        return day;
    }

    /** The decision record of the case as it stands. */
    DecisionRecord record() {
        return record;
    }

    /** The facts that rules see, sorted by id. */
    List<Fact> facts() {
        return facts;
    }

    /** What a session holds of the case as it stands. */
    Set<Object> objects() {
        return objects;
    }

    Sessions sessions() {
        return sessions;
    }

    /** What the rules answer to the case as it stands. */
    Outcome stated() {
        return stated;
    }

    /** The options that rules see, by id. */
    SortedMap<String, Option> options() {
        SortedMap<String, Option> options = new TreeMap<>();
        facts.forEach(fact -> {
            if (fact instanceof Option option) {
                options.put(option.id(), option);
            }
        });
        return options;
    }

    /** What a change of the inputs changes in what a session holds. */
    Delta delta(Supposed.Edit edit) {
        return Delta.between(objects, edit.apply(base).objects(day));
    }

    /** The inputs changed. */
    Supposed supposed(Supposed.Edit edit) {
        return edit.apply(base);
    }

    /** Label of a group: its heading's, or that of its best option as the case stands. */
    String label(String group) {
        Outcome.Group found = stated.groups().get(group);
        String best = found == null ? group : found.best();
        return base.file().entries().stream()
                .filter(e -> e.stated() instanceof Option && (e.id().equals(group) || e.id().equals(best)))
                .min(java.util.Comparator.comparing(e -> !e.id().equals(group)))
                .map(e -> ((Option) e.stated()).label())
                .orElse(group);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
