package org.mandate.facts;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Collects what is wrong with inputs, each slip once. */
public final class Problems {

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** Notes a problem at a place. */
    public void at(Place place, String code, String message) {
        at(place, code, message, null);
    }

    /** Notes a problem at a place, with what was perhaps meant. */
    public void at(Place place, String code, String message, @Nullable String suggestion) {
        SourceText text = place.text();
        found.add(new Diagnostic(
                text.name(), place.line(), place.column(), code, message, text.line(place.line()), suggestion));
    }

    /** Notes a problem of a whole file. */
    public void ofFile(String file, String code, String message) {
        ofFile(file, code, message, null);
    }

    void ofFile(String file, String code, String message, @Nullable String suggestion) {
        found.add(new Diagnostic(file, 0, 0, code, message, null, suggestion));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Number of problems so far. */
    public int count() {
        return found.size();
    }

    /** Ends the reading where anything is wrong. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
