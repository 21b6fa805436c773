package org.mandate.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;

/** The names by which files call what is filtered by, such as countries, against those that were asked for. */
final class Countries {

    private static final int MOST_SHOWN = 6;

    private final List<String> wanted;
    private final SortedSet<String> found = new TreeSet<>();
    private final SortedSet<String> met = new TreeSet<>();

    Countries(List<String> wanted) {
        this.wanted = wanted;
    }

    /** Whether a row of that country is wanted; notes the name. */
    boolean keeps(String country) {
        found.add(country);
        if (wanted.isEmpty()) {
            return true;
        }
        for (String each : wanted) {
            if (each.equalsIgnoreCase(country)) {
                met.add(each);
                return true;
            }
        }
        return false;
    }

    /** The names in the files, sorted. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** Those asked for that no row has. */
    List<String> unmet() {
        return wanted.stream().filter(each -> !met.contains(each)).toList();
    }

    /** Names near to one that no row has: a slip of the pen, or one that shares a word; null where there is none. */
    @Nullable
    String near(String name) {
        List<String> near = new ArrayList<>();
        String nearest = Suggestion.nearest(name, found);
        if (nearest != null) {
            near.add(nearest);
        }
        List<String> words = words(name);
        for (String other : found) {
            if (!near.contains(other) && words(other).stream().anyMatch(words::contains)) {
                near.add(other);
            }
        }
        return near.isEmpty() ? null : String.join(", ", near.subList(0, Math.min(near.size(), MOST_SHOWN)));
    }

    /** The longer words of a name: "of" and "the" say nothing. */
    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3 && !word.equals("republic") && !word.equals("democratic"))
                .toList();
    }
}
