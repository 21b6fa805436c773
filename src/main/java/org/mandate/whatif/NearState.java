package org.mandate.whatif;

import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;

/**
 * A case and its settings, as they are or as changed.
 *
 * @param file the case
 * @param settings thresholds and method
 */
record NearState(CaseFile file, Settings settings) {}
