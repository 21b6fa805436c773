package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Sets of ids as sorted lists without repetition, most of which are made of one another and much alike. */
final class SortedLists {

    private SortedLists() {}

    /** The items sorted, each once. */
    static List<String> of(List<String> items) {
        return items.size() < 2 ? items : List.copyOf(new TreeSet<>(items));
    }

    /** What is in either of two such lists: one of the two where it holds all of the other. */
    static List<String> union(List<String> one, List<String> other) {
        if (one == other || other.isEmpty()) {
            return one;
        } else if (one.isEmpty()) {
            return other;
        }
        List<String> all = new ArrayList<>(one.size() + other.size());
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            String left = one.get(i);
            String right = other.get(j);
            // Ids come from the facts themselves, so that equal ones are mostly the same.
            int order = left.equals(right) ? 0 : left.compareTo(right);
            all.add(order <= 0 ? left : right);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        all.addAll(one.subList(i, one.size()));
        all.addAll(other.subList(j, other.size()));
        return all.size() == one.size() ? one : all.size() == other.size() ? other : all;
    }
}
