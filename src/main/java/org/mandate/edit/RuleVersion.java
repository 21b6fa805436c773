package org.mandate.edit;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.facts.Settings;

/**
 * A rulebook with its settings, as it was at some time.
 *
 * @param texts text by file, such as {@code rules/host.drl}
 * @param settings its settings
 */
public record RuleVersion(SortedMap<String, String> texts, Settings settings) {

    public RuleVersion {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
