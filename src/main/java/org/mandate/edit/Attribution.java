package org.mandate.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds, among the edits between two versions, those that brought a difference, by trying some without the others. */
final class Attribution {

    private final SortedSet<Edit> edits;
    private final Function<Set<Edit>, Outcome> trial;
    private final Map<Set<Edit>, Outcome> tried = new HashMap<>();

    /**
     * Edits that may be the cause.
     *
     * @param trial how the case comes out in the earlier version with some of the edits
     */
    Attribution(SortedSet<Edit> edits, Function<Set<Edit>, Outcome> trial) {
        this.edits = edits;
        this.trial = trial;
    }

    /** What made an aspect what it is with all edits. */
    Cause of(Aspect aspect, String is) {
        if (edits.size() == 1) {
            return cause(Cause.Kind.ALONE, List.copyOf(edits), aspect);
        }
        Predicate<Set<Edit>> brings = some -> value(some, aspect).equals(is);
        List<Edit> alone = edits.stream().filter(e -> brings.test(Set.of(e))).toList();
        return alone.isEmpty()
                ? cause(Cause.Kind.TOGETHER, together(brings), aspect)
                : cause(Cause.Kind.ALONE, alone, aspect);
    }

    /** Edits that bring it together, of which none can be spared. */
    private List<Edit> together(Predicate<Set<Edit>> brings) {
        SortedSet<Edit> needed = new TreeSet<>(edits);
        needed.removeIf(e -> brings.test(without(edits, e)));
        SortedSet<Edit> left = needed.size() > 1 && brings.test(needed) ? needed : new TreeSet<>(edits);
        for (Edit each : new ArrayList<>(left)) {
            SortedSet<Edit> fewer = without(left, each);
            if (fewer.size() > 1 && brings.test(fewer)) {
                left = fewer;
            }
        }
        return List.copyOf(left);
    }

    private Cause cause(Cause.Kind kind, List<Edit> some, Aspect aspect) {
        return new Cause(
                kind,
                some.stream()
                        .map(e -> new Cause.Share(e, value(Set.of(e), aspect)))
                        .toList());
    }

    private String value(Set<Edit> some, Aspect aspect) {
        return tried.computeIfAbsent(Set.copyOf(some), trial).value(aspect);
    }

    private static SortedSet<Edit> without(SortedSet<Edit> some, Edit one) {
        SortedSet<Edit> fewer = new TreeSet<>(some);
        fewer.remove(one);
        return fewer;
    }
}
