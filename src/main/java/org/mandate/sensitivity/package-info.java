/**
 * How firm a recommendation is. In come a rulebook, settings and a case; out goes a {@code SensitivityResult}: first place
 * under other weights, methods, worlds, thresholds and perspectives, without single rules, sources and facts, and the
 * smallest changes that overturn it.
 *
 * <p>Every answer is had by letting the rules speak again. Inputs are changed as a file would change them; what that
 * changes in what a session holds is swapped in a live session, one a thread, and the rules speak on that alone.
 */
@NullMarked
package org.mandate.sensitivity;

import org.jspecify.annotations.NullMarked;
