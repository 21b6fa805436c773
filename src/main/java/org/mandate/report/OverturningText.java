package org.mandate.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandate.decision.ChangeSets;
import org.mandate.decision.ChangeSets.Change;
import org.mandate.decision.ChangeSets.ChangeSet;
import org.mandate.decision.FirstPlace;

/** The changes that overturn first place, those of one thing in one sentence. */
final class OverturningText {

    private static final int MOST_PAIRS = 12;

    private final Screen screen;

    OverturningText(Screen screen) {
        this.screen = screen;
    }

    void write(ChangeSets changes) {
        sentences(changes).forEach(text -> screen.item("-", text));
        List<ChangeSet> pairs =
                changes.sets().stream().filter(s -> s.changes().size() > 1).toList();
        pairs.stream().limit(MOST_PAIRS).forEach(pair -> screen.item("-", pair.text() + by(pair.changes())));
        if (pairs.size() > MOST_PAIRS) {
            screen.item("…", "and " + (pairs.size() - MOST_PAIRS) + " more pairs; --json has them all");
        }
        int single = changes.sets().size() - pairs.size();
        String tried = Words.count(changes.single(), "single change") + " of facts, settings and priorities "
                + (changes.single() == 1 ? "was" : "were") + " tried; "
                + (single == 0 ? "none changes" : single == 1 ? "1 changes" : single + " change") + " first place.";
        String together = changes.pairs() == 0
                ? " Pairs were not tried: --deep does."
                : " Of " + changes.pairs() + " pairs of changes that alone do not, "
                        + (pairs.isEmpty() ? "none does." : pairs.size() + (pairs.size() == 1 ? " does." : " do."));
        String not = changes.notRanked() == 0 ? "" : " " + changes.notRanked() + " of them the rules could not rank.";
        screen.text(tried + together + not);
    }

    /** Single changes, the easiest first. */
    static List<String> sentences(ChangeSets changes) {
        Map<String, List<ChangeSet>> alike = new LinkedHashMap<>();
        for (ChangeSet set : changes.sets()) {
            if (set.changes().size() == 1) {
                Change change = set.changes().get(0);
                String key = change.id().replaceFirst("=.*$", "") + "\0"
                        + set.first().group();
                alike.computeIfAbsent(key, k -> new java.util.ArrayList<>()).add(set);
            }
        }
        return alike.values().stream().map(OverturningText::sentence).toList();
    }

    private static String sentence(List<ChangeSet> alike) {
        Change one = alike.get(0).changes().get(0);
        List<String> values =
                alike.stream().map(s -> s.changes().get(0).value()).toList();
        return "If " + ChangeSets.words(one.kind(), one.what(), values, one.was()) + ", "
                + leads(alike.get(0).first()) + by(List.of(one));
    }

    static String leads(FirstPlace first) {
        return (first.group() == null
                        ? "there would be " + first.label()
                        : first.label() + " would lead"
                                + (first.margin() == null ? ", as nothing else on the table would stand" : ""))
                + ".";
    }

    private static String by(List<Change> changes) {
        return " Who could: "
                + changes.stream().map(c -> c.by().words()).distinct().collect(Collectors.joining(", and ")) + ".";
    }
}
