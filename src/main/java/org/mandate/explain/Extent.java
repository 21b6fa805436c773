package org.mandate.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** How far down a derivation is written: so many levels, and grounds that are shared once only. */
final class Extent {

    private final int depth;
    private final Set<String> written = new HashSet<>();

    /** Of steps below the first, {@code depth} levels are written. */
    Extent(int depth) {
        this.depth = depth;
    }

    /** Whether what stands on this level keeps its grounds to itself. */
    boolean ends(int level) {
        return level >= depth;
    }

    /** A step whose grounds are written unless an earlier step wrote them or they lie too deep. */
    Step step(
            String kind, String id, String text, List<String> notes, int level, int size, Supplier<List<Step>> below) {
        if (written.contains(id)) {
            return new Step(kind, id, text, List.of(), true, 0, List.of());
        }
        if (size > 0 && ends(level)) {
            return new Step(kind, id, text, notes, false, size, List.of());
        }
        written.add(id);
        return Step.of(kind, id, text, notes, below.get());
    }

    /** A step that rests on nothing. */
    Step leaf(String kind, String id, String text, List<String> notes) {
        return step(kind, id, text, notes, 0, 0, List::of);
    }
}
