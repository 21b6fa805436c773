/**
 * The rulebook: loading, checking and compiling DRL, and what rules call to conclude. In come the files of {@code
 * rules/}; out goes a compiled rulebook that opens sessions, or diagnostics at their true places.
 */
@NullMarked
package org.mandate.rules;

import org.jspecify.annotations.NullMarked;
