package org.mandate.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Finding;

/**
 * One firing of a rulebook, without the record that is made of it.
 *
 * @param facts the facts that rules saw, sorted by id
 * @param conclusions what stood at the end
 */
public record Trial(List<Fact> facts, Conclusions conclusions) {

    public Trial {
        facts = List.copyOf(facts);
    }

    /**
     * Fires a rulebook on a case as known on a day.
     *
     * @throws org.mandate.diagnostic.InvalidInput where rules loop or leave an option without demand or score
     */
    public static Trial of(Rulebook rulebook, Settings settings, CaseFile file, LocalDate day) {
        Selection selection = Selection.of(file, settings, day, Map.of());
        Firing firing = new Firing(rulebook, settings, file);
        return new Trial(selection.facts(), firing.fire(selection.facts(), selection.unknowns()));
    }

    /** The same in a session that stays open and may hold another case until now, which it then no longer holds. */
    public static Trial of(LiveSession session, Rulebook rulebook, Settings settings, CaseFile file, LocalDate day) {
        Selection selection = Selection.of(file, settings, day, Map.of());
        Ranker.requireKnown(file, selection.facts(), day);
        Firing firing = new Firing(rulebook, settings, file);
        return new Trial(selection.facts(), firing.fire(session, selection.facts(), selection.unknowns(), true));
    }

    /** The same, but takes a rulebook to loop after fewer firings: changed rules often do, and grow while they do. */
    public static Trial within(int firings, Rulebook rulebook, Settings settings, CaseFile file, LocalDate day) {
        Selection selection = Selection.of(file, settings, day, Map.of());
        Firing firing = new Firing(rulebook, settings, file, firings);
        return new Trial(selection.facts(), firing.fire(selection.facts(), selection.unknowns()));
    }

    /**
     * Fires a rulebook in a situation as if some of its rules had never been written.
     *
     * @param leftOut names of those rules
     * @throws org.mandate.diagnostic.InvalidInput where rules loop, or leave an option without a score
     */
    public static Trial without(Set<String> leftOut, Rulebook rulebook, Settings settings, Situation situation) {
        Firing firing = new Firing(rulebook, settings, situation.file());
        return new Trial(situation.facts(), firing.fireWithout(leftOut, situation.facts(), situation.unknowns()));
    }

    /**
     * Weighs anew what rules of the domain concluded in a trial, with its findings changed.
     *
     * @param change gives for a finding the one that takes its place
     */
    public Trial weighedAnew(UnaryOperator<Finding> change, Rulebook rulebook, Settings settings, Situation situation) {
        Firing firing = new Firing(rulebook, settings, situation.file());
        List<Conclusion> given = conclusions.all().stream()
                .filter(c -> !firing.isOfTheMethod(c.grounds().rule()))
                .map(c -> c instanceof Finding finding ? change.apply(finding) : c)
                .toList();
        return new Trial(facts, firing.weigh(given, facts, situation.unknowns()));
    }

    /** Names of the rules that match what another rulebook left standing; they must conclude nothing themselves. */
    public static Set<String> matching(
            Rulebook probes, Rulebook rulebook, Settings settings, CaseFile file, LocalDate day) {
        Selection selection = Selection.of(file, settings, day, Map.of());
        Conclusions standing = new Firing(rulebook, settings, file).fire(selection.facts(), selection.unknowns());
        Set<String> names = new TreeSet<>(
                new Firing(probes, settings, file).matching(selection.facts(), selection.unknowns(), standing));
        standing.all().forEach(c -> names.add(c.grounds().rule()));
        return names;
    }

    /** How queries match what stands at the end of this trial, which was one of this case on this day. */
    public List<Matched> matches(Rulebook queries, Settings settings, CaseFile file, LocalDate day) {
        Selection selection = Selection.of(file, settings, day, Map.of());
        return new Firing(queries, settings, file).matches(selection.facts(), selection.unknowns(), conclusions);
    }
}
