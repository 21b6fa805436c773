package org.mandate.bench;

import java.nio.file.Path;
import java.util.List;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.Situation;
import org.mandate.rules.Rulebook;
import org.mandate.rules.RulebookCache;
import org.mandate.vocabulary.Fact;

/** Mali with the shipped rulebook, and which three facts are out of it next. */
final class MaliChanges {

    private final Rulebook rulebook;
    private final List<Object> objects;
    private final List<Fact> movable;
    private List<Fact> gone = List.of();
    private int turn;

    MaliChanges() {
        rulebook = Rulebook.load(Path.of("rules"), RulebookCache.ofUser(System.err::println));
        Settings settings = SettingsReader.read(Path.of("rules/settings.yaml"));
        CaseFile file = new CaseReader(null, Path.of("seeds")).read(Path.of("facts/mali-2023"));
        Situation situation = Situation.of(file, settings, file.reviewDate());
        objects = situation.objects(settings);
        movable = situation.facts().stream().filter(fact -> !fact.context()).toList();
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** All that a session starts from. */
    List<Object> objects() {
        return objects;
    }

    /** What {@link #next} last took out. */
    List<Fact> gone() {
        return gone;
    }

    /** Three neighbours, none of which is among the three before. */
    List<Fact> next() {
        int at = turn++ * 3 % (movable.size() - 2);
        gone = movable.subList(at, at + 3);
        return gone;
    }
}
