package org.mandate.batch;

import java.util.List;

/**
 * What all cases of a batch share. A case is made anew where any of it changed.
 *
 * @param tool program and version
 * @param engine rules engine and version
 * @param rulesSha256 digest of the rules
 * @param settingsSha256 digest of the settings
 * @param formats names of the files that each case gets
 */
public record RunInputs(String tool, String engine, String rulesSha256, String settingsSha256, List<String> formats) {

    public RunInputs {
        formats = List.copyOf(formats);
    }
}
