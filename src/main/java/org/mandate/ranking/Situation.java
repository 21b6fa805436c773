package org.mandate.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Unknown;

/**
 * What a session starts from: a case's priorities, and facts that need not be its own.
 *
 * @param file the case whose question is asked and whose priorities count
 * @param facts the facts that rules see, each with its quality on the day for which it was selected, sorted by id
 * @param unknowns what is not known, sorted by id
 */
public record Situation(CaseFile file, List<Fact> facts, List<Unknown> unknowns) {

    public Situation {
        facts = List.copyOf(facts);
        unknowns = List.copyOf(unknowns);
    }

    /** The situation of a case as known on a day. */
    public static Situation of(CaseFile file, Settings settings, LocalDate day) {
        Selection selection = Selection.of(file, settings, day, Map.of());
        return new Situation(file, selection.facts(), selection.unknowns());
    }

    /**
     * The question of this case asked where another stood: its options, mission and priorities among the other's facts
     * and unknowns. The other's facts keep their dates and the quality that they had on their own day.
     */
    public Situation amongFactsOf(Situation other) {
        List<Fact> mixed = Stream.concat(
                        facts.stream().filter(Fact::context),
                        other.facts.stream().filter(fact -> !fact.context()))
                .sorted(Comparator.comparing(Fact::id))
                .toList();
        return new Situation(file, mixed, other.unknowns);
    }

    /** Everything that a session starts from: method, thresholds, priorities, unknowns and facts. */
    public List<Object> objects(Settings settings) {
        List<Object> all = new ArrayList<>();
        all.add(settings.method());
        all.addAll(settings.thresholds().values());
        all.addAll(file.priorities());
        all.addAll(unknowns);
        all.addAll(facts);
        return all;
    }
}
