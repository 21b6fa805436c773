/**
 * The decision record: one immutable value from which every report, explanation and comparison is made. In come the
 * lines that a ranking builds; out goes JSON with a stable order of keys, and the same value read back.
 */
@NullMarked
package org.mandate.decision;

import org.jspecify.annotations.NullMarked;
