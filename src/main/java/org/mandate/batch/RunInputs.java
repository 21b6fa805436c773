package org.mandate.batch;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What all cases of a batch share. A case is made anew where any of it changed.
 *
 * @param tool program and version
 * @param engine rules engine and version
 * @param rulesSha256 digest of the rules
 * @param settingsSha256 digest of the settings
 * @param formats names of the files that each case gets
 * @param manner what else decides their bytes, such as the language, by name
 * @param comparedWith digest of the manifest of the batch compared with, or null
 */
public record RunInputs(
        String tool,
        String engine,
        String rulesSha256,
        String settingsSha256,
        List<String> formats,
        SortedMap<String, String> manner,
        @Nullable String comparedWith) {

    public RunInputs {
        formats = List.copyOf(formats);
        manner = Collections.unmodifiableSortedMap(new TreeMap<>(manner));
    }
}
