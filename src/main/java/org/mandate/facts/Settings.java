package org.mandate.facts;

import java.util.Collections;
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
}
