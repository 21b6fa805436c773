package org.mandate.facts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Collects what is wrong with inputs, each slip once. */
public final class Problems {

    /** Of one kind in one file: a column that is wrong in every row should not bury what else is wrong. */
    private static final int MOST_ALIKE = 50;

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private int unlisted;

    /** Notes a problem at a place. */
    public void at(Place place, String code, String message) {
        at(place, code, message, null);
    }

    /** Notes a problem at a place, with what was perhaps meant. */
    public void at(Place place, String code, String message, @Nullable String suggestion) {
        SourceText text = place.text();
        add(new Diagnostic(
                text.name(), place.line(), place.column(), code, message, text.line(place.line()), suggestion));
    }

    /** Notes a problem of a whole file. */
    public void ofFile(String file, String code, String message) {
        ofFile(file, code, message, null);
    }

    /** Notes a problem of a whole file, with what was perhaps meant. */
    public void ofFile(String file, String code, String message, @Nullable String suggestion) {
        add(new Diagnostic(file, 0, 0, code, message, null, suggestion));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Number of problems so far, those that are too many to be listed included. */
    public int count() {
        return found.size() + unlisted;
    }

    /** Ends the reading where anything is wrong. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    /** Notes those of another reading that count. */
    void addAll(Problems other, Predicate<Diagnostic> counts) {
        other.found.stream().filter(counts).forEach(this::add);
    }

    private void add(Diagnostic problem) {
        if (found.contains(problem)) {
            return;
        }
        int before = alike.merge(problem.file() + "\0" + problem.code(), 1, Integer::sum) - 1;
        if (before < MOST_ALIKE) {
            found.add(problem);
        } else {
            unlisted++;
            String message = "there are more of this kind in this file than the first " + MOST_ALIKE + ", listed above";
            found.add(new Diagnostic(problem.file(), Diagnostic.BEHIND, 0, problem.code(), message, null, null));
        }
    }
}
