package org.mandate.facts;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Collects what is wrong with inputs, each slip once. */
final class Problems {

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    void at(Place place, String code, String message) {
        at(place, code, message, null);
    }

    void at(Place place, String code, String message, @Nullable String suggestion) {
        SourceText text = place.text();
        found.add(new Diagnostic(
                text.name(), place.line(), place.column(), code, message, text.line(place.line()), suggestion));
    }

    void ofFile(String file, String code, String message) {
        ofFile(file, code, message, null);
    }

    void ofFile(String file, String code, String message, @Nullable String suggestion) {
        found.add(new Diagnostic(file, 0, 0, code, message, null, suggestion));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Number of problems so far. */
    int count() {
        return found.size();
    }

    /** Ends the reading where anything is wrong. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
