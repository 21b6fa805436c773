package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mandate.decision.ChangeSets;
import org.mandate.decision.ChangeSets.Kind;
import org.mandate.decision.ThresholdInterval;
import org.mandate.facts.CaseFile;
import org.mandate.ranking.SettingNames;
import org.mandate.vocabulary.Actor;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Threshold;
import org.mandate.whatif.ChangedCase;

/** Changes of thresholds and priorities that could be. */
final class OtherChanges {

    private static final String[] PLACES = {"first", "second", "third", "fourth", "fifth", "sixth"};

    private OtherChanges() {}

    /** Each threshold at the nearest values that change anything or first place, and at the ends of its sensible range. */
    static List<Plausible> thresholds(Question question, List<ThresholdScan.Found> scanned) {
        List<Plausible> found = new ArrayList<>();
        for (ThresholdScan.Found each : scanned) {
            ThresholdInterval interval = each.interval();
            Threshold threshold =
                    Objects.requireNonNull(question.settings().thresholds().get(interval.id()));
            Set<Double> values = new TreeSet<>(each.values());
            values.addAll(each.overturning());
            for (double value : values) {
                Delta delta = ThresholdScan.delta(question, threshold, value);
                found.add(new Plausible(
                        ChangeSets.Change.of(
                                "setting:" + threshold.id() + "=" + Phrases.plain(value),
                                Kind.THRESHOLD,
                                threshold.id() + " (" + threshold.unit() + ")",
                                Phrases.number(value),
                                Phrases.number(threshold.value()),
                                Actor.NOBODY),
                        "setting:" + threshold.id(),
                        Set.of("setting:" + threshold.id()),
                        inputs -> inputs.with(inputs.settings().with(threshold.id(), value)),
                        delta,
                        !SettingNames.bearsOnFacts(threshold.id())));
            }
        }
        return found;
    }

    /** Each criterion at each other place; where weights are given, at none, half and double its weight. */
    static List<Plausible> priorities(Question question) {
        CaseFile file = question.file();
        List<Plausible> found = new ArrayList<>();
        boolean weighs = ChangedCase.weighs(file);
        for (Priority priority : file.priorities()) {
            Criterion criterion = priority.criterion();
            String name = criterion.words();
            if (weighs && file.priorities().size() > 1) {
                double was = priority.weight() == null ? 0 : priority.weight();
                for (double other : new TreeSet<>(List.of(0.0, was / 2, Math.min(1, was * 2)))) {
                    if (other != was) {
                        found.add(change(
                                question,
                                criterion,
                                ChangeSets.Change.of(
                                        "priority:" + criterion + "=" + Phrases.plain(other),
                                        Kind.WEIGHT,
                                        name,
                                        Phrases.number(other),
                                        Phrases.number(was),
                                        Actor.COUNCIL),
                                in -> in.with(ChangedCase.withWeight(in.file(), criterion, other))));
                    }
                }
            } else if (priority.place() != null) {
                for (int place = 1; place <= file.priorities().size(); place++) {
                    if (place != priority.place()) {
                        int other = place;
                        found.add(change(
                                question,
                                criterion,
                                ChangeSets.Change.of(
                                        "priority:" + criterion + "=" + place,
                                        Kind.PRIORITY,
                                        name,
                                        PLACES[place - 1],
                                        PLACES[priority.place() - 1],
                                        Actor.COUNCIL),
                                in -> in.with(ChangedCase.withPlace(in.file(), criterion, other))));
                    }
                }
            }
        }
        return found;
    }

    private static Plausible change(
            Question question, Criterion criterion, ChangeSets.Change line, Supposed.Edit edit) {
        return new Plausible(line, "priority:" + criterion, Set.of("priorities"), edit, question.delta(edit), true);
    }
}
