package org.mandate.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A ground and what rests on it, in one tree. */
final class Resting {

    private final RecordIndex index;
    private final Derivation down;
    private final Bearing up;

    Resting(RecordIndex index, Derivation down, Bearing up) {
        this.index = index;
        this.down = down;
        this.up = up;
    }

    /** The ground itself, with all that rests on it below. */
    Step of(String ground) {
        Step self = down.ground(ground, 0);
        List<Step> below = new ArrayList<>(self.grounds());
        List<Step> above = up.on(ground, 1);
        if (!above.isEmpty()) {
            below.add(Step.of("bearing", null, "on it rests", List.of(), above));
        }
        return Step.of(self.kind(), ground, self.text(), self.notes(), below);
    }

    /** The same among others, of each of which it has to be said whether anything rests on it. */
    Step oneOfSeveral(String ground) {
        Step self = of(ground);
        if (!up.on(ground, 1).isEmpty()) {
            return self;
        }
        List<String> notes = new ArrayList<>(self.notes());
        notes.add("nothing rests on it");
        return Step.of(self.kind(), ground, self.text(), notes, self.grounds());
    }

    /** How much rests on something, given the ids of that. */
    String rests(Set<String> above) {
        if (above.isEmpty()) {
            return "Nothing rests on it.";
        }
        return "On it rest, directly or through others: "
                + above.stream()
                        .map(index::concluded)
                        .filter(c -> c != null)
                        .collect(
                                Collectors.groupingBy(RecordIndex.Concluded::kind, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(e -> Words.count(e.getValue(), e.getKey()))
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
