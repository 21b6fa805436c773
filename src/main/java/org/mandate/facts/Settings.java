package org.mandate.facts;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.vocabulary.Method;
import org.mandate.vocabulary.Threshold;

/**
 * Numbers that rules compare with, and the method.
 *
 * @param method how findings combine and an order becomes weights
 * @param thresholds thresholds by id
 * @param sha256 hash of the file's content
 */
public record Settings(Method method, SortedMap<String, Threshold> thresholds, String sha256) {

    public Settings {
        thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
    }

    /** The same with one threshold at another value; the id must exist and the value lie within its range. */
    public Settings with(String id, double value) {
        Threshold old = Objects.requireNonNull(thresholds.get(id), id);
        SortedMap<String, Threshold> others = new TreeMap<>(thresholds);
        others.put(id, new Threshold(id, value, old.unit(), old.basis(), old.min(), old.max()));
        return new Settings(method, others, sha256);
    }

    /** The same with another method. */
    public Settings with(Method other) {
        return new Settings(other, thresholds, sha256);
    }
}
