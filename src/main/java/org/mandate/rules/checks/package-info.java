/**
 * What is wrong with a rulebook although it compiles: one class a check, each with its page under {@code docs/checks/}.
 * In come parsed rules, the thresholds of the settings and the names of tested rules; out go diagnostics.
 */
@NullMarked
package org.mandate.rules.checks;

import org.jspecify.annotations.NullMarked;
