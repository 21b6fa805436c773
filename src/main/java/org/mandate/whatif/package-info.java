/**
 * What the rules would say if things were otherwise. In come a case, settings and a rulebook; out go answers found by
 * firing the same rules again: why a rule did not fire, which facts come nearest, and what would make it fire.
 */
@NullMarked
package org.mandate.whatif;

import org.jspecify.annotations.NullMarked;
