package org.mandate.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Fact;

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
}
