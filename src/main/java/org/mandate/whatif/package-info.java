/**
 * What would be otherwise. In come a rulebook, its settings and a case, and what is to be changed in any of them; out go
 * decision records and trials, made by letting the same rules speak again, and why a rule did not fire: the condition
 * that fails, what comes nearest, and what would make it fire.
 */
@NullMarked
package org.mandate.whatif;

import org.jspecify.annotations.NullMarked;
