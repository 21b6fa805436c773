package org.mandate.decision;

/**
 * What the record was made from.
 *
 * @param tool this program and version
 * @param engine rules engine and version
 * @param rulesSha256 digest of the rules
 * @param factsSha256 digest of the facts
 * @param seedsSha256 digest of the sources
 * @param settingsSha256 digest of the settings
 */
public record Provenance(
        String tool,
        String engine,
        String rulesSha256,
        String factsSha256,
        String seedsSha256,
        String settingsSha256) {}
