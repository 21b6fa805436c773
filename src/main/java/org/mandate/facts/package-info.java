/**
 * Reads a case, the sources it cites, and the settings.
 *
 * <p>In come YAML and CSV files of a case folder, seed files and {@code rules/settings.yaml}; out go vocabulary values
 * with what a record does not hold: competing versions, ranges of numbers, how long a fact stays valid, and where it
 * was written. Every slip of every file is reported at its line and column, all in one {@link
 * org.mandate.diagnostic.InvalidInput}; a case is returned only when there is none.
 */
@NullMarked
package org.mandate.facts;

import org.jspecify.annotations.NullMarked;
